<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Drafts. A translation that is marked unfinished awaits a translator's review; the program shows it meanwhile. Reviewed in Qt Linguist, it loses the mark. See docs/welsh.md. -->
<TS version="2.1" language="cy_GB">
<context>
    <name></name>
    <message>
        <source>To resolve</source>
        <translation type="unfinished">I’w datrys</translation>
    </message>
    <message>
        <source>With an open alert</source>
        <translation type="unfinished">Â rhybudd agored</translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation type="unfinished">Yn barod i’w gwirio</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to filter by.{1} There is: {2}.</source>
        <translation type="unfinished">Nid oes dim o’r enw “{0}” i hidlo yn ei ôl.{1} Mae’r rhain ar gael: {2}.</translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished">statws</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">sampl</translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished">darllenydd</translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished">problemau</translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished">rhybudd</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">achos</translation>
    </message>
    <message>
        <source>There is no “{0}”.</source>
        <translation type="unfinished">Nid oes “{0}”.</translation>
    </message>
    <message>
        <source>Write what to look for after “{0}:”.</source>
        <translation type="unfinished">Ysgrifennwch beth i chwilio amdano ar ôl “{0}:”.</translation>
    </message>
    <message>
        <source>For “{0}:” there is: {1}.</source>
        <translation type="unfinished">Ar gyfer “{0}:” ceir: {1}.</translation>
    </message>
    <message>
        <source>A check or a sign-off needs a name and a day. Give both.</source>
        <translation type="unfinished">Mae angen enw a diwrnod i wirio neu i gymeradwyo. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>This case was signed off by {0} on {1}. Reopen it to change it.</source>
        <translation type="unfinished">Cymeradwywyd yr achos hwn gan {0} ar {1}. Ailagorwch ef i’w newid.</translation>
    </message>
    <message>
        <source>This case was checked by {0} on {1}. Reopen it to change it.</source>
        <translation type="unfinished">Gwiriwyd yr achos hwn gan {0} ar {1}. Ailagorwch ef i’w newid.</translation>
    </message>
    <message>
        <source>This case is not complete yet. Resolve what is listed beside it, then sign it off.</source>
        <translation type="unfinished">Nid yw’r achos hwn yn gyflawn eto. Datryswch yr hyn a restrir wrth ei ochr, yna cymeradwywch ef.</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>{n} answer will be kept aside: {0}.|{n} answers will be kept aside: {0}.</source>
        <translation type="unfinished">Ni roddir dim ateb o’r neilltu: {0}.|Rhoddir {n} ateb o’r neilltu: {0}.|Rhoddir {n} ateb o’r neilltu: {0}.|Rhoddir {n} ateb o’r neilltu: {0}.|Rhoddir {n} ateb o’r neilltu: {0}.|Rhoddir {n} ateb o’r neilltu: {0}.</translation>
    </message>
    <message>
        <source>{n} answer will count again: {0}.|{n} answers will count again: {0}.</source>
        <translation type="unfinished">Bydd {n} ateb yn cyfrif eto: {0}.|Bydd {n} ateb yn cyfrif eto: {0}.|Bydd {n} ateb yn cyfrif eto: {0}.|Bydd {n} ateb yn cyfrif eto: {0}.|Bydd {n} ateb yn cyfrif eto: {0}.|Bydd {n} ateb yn cyfrif eto: {0}.</translation>
    </message>
    <message>
        <source>{n} answer is now kept aside.|{n} answers are now kept aside.</source>
        <translation type="unfinished">Mae {n} ateb bellach o’r neilltu.|Mae {n} ateb bellach o’r neilltu.|Mae {n} ateb bellach o’r neilltu.|Mae {n} ateb bellach o’r neilltu.|Mae {n} ateb bellach o’r neilltu.|Mae {n} ateb bellach o’r neilltu.</translation>
    </message>
    <message>
        <source>{n} answer counts again.|{n} answers count again.</source>
        <translation type="unfinished">Mae {n} ateb yn cyfrif eto.|Mae {n} ateb yn cyfrif eto.|Mae {n} ateb yn cyfrif eto.|Mae {n} ateb yn cyfrif eto.|Mae {n} ateb yn cyfrif eto.|Mae {n} ateb yn cyfrif eto.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished">{0} a {1} arall</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">Dyfyniad</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Arsylwad</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Dogfen</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished">Pryder</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation type="unfinished">t. {0}</translation>
    </message>
    <message>
        <source>Passed on to {0}, {1}</source>
        <translation type="unfinished">Trosglwyddwyd i {0}, {1}</translation>
    </message>
    <message>
        <source>Answer to {0} in {1}</source>
        <translation type="unfinished">Ateb i {0} ({1})</translation>
    </message>
    <message>
        <source>Note on {0} in {1}</source>
        <translation type="unfinished">Nodyn ar {0} ({1})</translation>
    </message>
    <message>
        <source>Fact {0} in {1}</source>
        <translation type="unfinished">Ffaith: {0} ({1})</translation>
    </message>
    <message>
        <source>Check of {0}</source>
        <translation type="unfinished">Gwirio {0}</translation>
    </message>
    <message>
        <source>Check of {0} cases</source>
        <translation type="unfinished">Gwirio {0} achos</translation>
    </message>
    <message>
        <source>Sign-off of {0}</source>
        <translation type="unfinished">Cymeradwyo {0}</translation>
    </message>
    <message>
        <source>Sign-off of {0} cases</source>
        <translation type="unfinished">Cymeradwyo {0} achos</translation>
    </message>
    <message>
        <source>Reopening of {0}</source>
        <translation type="unfinished">Ailagor {0}</translation>
    </message>
    <message>
        <source>Reopening of {0} cases</source>
        <translation type="unfinished">Ailagor {0} achos</translation>
    </message>
    <message>
        <source>Evidence in {0}</source>
        <translation type="unfinished">Tystiolaeth ({0})</translation>
    </message>
    <message>
        <source>Removal of evidence in {0}</source>
        <translation type="unfinished">Dileu tystiolaeth ({0})</translation>
    </message>
    <message>
        <source>Urgent alert in {0}</source>
        <translation type="unfinished">Rhybudd brys ({0})</translation>
    </message>
    <message>
        <source>Urgent alert in {0} passed on</source>
        <translation type="unfinished">Trosglwyddo rhybudd brys ({0})</translation>
    </message>
    <message>
        <source>Urgent alert in {0} not passed on</source>
        <translation type="unfinished">Rhybudd brys heb ei drosglwyddo ({0})</translation>
    </message>
    <message>
        <source>Removal of an urgent alert in {0}</source>
        <translation type="unfinished">Dileu rhybudd brys ({0})</translation>
    </message>
    <message>
        <source>Good practice from {0}</source>
        <translation type="unfinished">Arfer da o {0}</translation>
    </message>
    <message>
        <source>Recommendation from {0}</source>
        <translation type="unfinished">Argymhelliad o {0}</translation>
    </message>
    <message>
        <source>Odd answer accepted in {0}</source>
        <translation type="unfinished">Derbyn ateb anarferol ({0})</translation>
    </message>
    <message>
        <source>Odd answer in {0} no longer accepted</source>
        <translation type="unfinished">Peidio â derbyn ateb anarferol ({0})</translation>
    </message>
    <message>
        <source>Reader of {0}</source>
        <translation type="unfinished">Darllenydd {0}</translation>
    </message>
    <message>
        <source>Reader of {0} cases</source>
        <translation type="unfinished">Darllenydd {0} achos</translation>
    </message>
    <message>
        <source>Fact {0} in {1} cases</source>
        <translation type="unfinished">Ffaith: {0} ({1} achos)</translation>
    </message>
    <message>
        <source>Remove case {0}</source>
        <translation type="unfinished">Dileu achos {0}</translation>
    </message>
    <message>
        <source>Remove {0} cases</source>
        <translation type="unfinished">Dileu {0} achos</translation>
    </message>
    <message>
        <source>Facts of {0} pasted</source>
        <translation type="unfinished">Gludo ffeithiau {0}</translation>
    </message>
    <message>
        <source>Facts of {0} cases pasted</source>
        <translation type="unfinished">Gludo ffeithiau {0} achos</translation>
    </message>
    <message>
        <source>Reads of {0} pasted</source>
        <translation type="unfinished">Gludo darlleniadau {0}</translation>
    </message>
    <message>
        <source>Reads of {0} cases pasted</source>
        <translation type="unfinished">Gludo darlleniadau {0} achos</translation>
    </message>
    <message>
        <source>Saved filter {0}</source>
        <translation type="unfinished">Hidlydd a gadwyd: {0}</translation>
    </message>
    <message>
        <source>Removal of the saved filter {0}</source>
        <translation type="unfinished">Dileu’r hidlydd a gadwyd: {0}</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished">Arolygiad newydd</translation>
    </message>
    <message>
        <source>Import reads</source>
        <translation type="unfinished">Mewnforio darlleniadau</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation type="unfinished">Mewnforio {0}</translation>
    </message>
    <message>
        <source>Import of {0} cases</source>
        <translation type="unfinished">Mewnforio {0} achos</translation>
    </message>
    <message>
        <source>Rescued from {0}</source>
        <translation type="unfinished">Achubwyd o {0}</translation>
    </message>
    <message>
        <source>New case {0}</source>
        <translation type="unfinished">Achos newydd {0}</translation>
    </message>
    <message>
        <source>Reference of {0}</source>
        <translation type="unfinished">Cyfeirnod {0}</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished">Enw’r gwasanaeth</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished">Prif arolygydd</translation>
    </message>
    <message>
        <source>Fieldwork from</source>
        <translation type="unfinished">Gwaith maes o</translation>
    </message>
    <message>
        <source>Fieldwork to</source>
        <translation type="unfinished">Gwaith maes hyd</translation>
    </message>
    <message>
        <source>Setting: {0}</source>
        <translation type="unfinished">Gosodiad: {0}</translation>
    </message>
    <message>
        <source>Judgement of {0}</source>
        <translation type="unfinished">Barn ar {0}</translation>
    </message>
    <message>
        <source>Reason for {0}</source>
        <translation type="unfinished">Rheswm dros {0}</translation>
    </message>
    <message>
        <source>Decision on {0}</source>
        <translation type="unfinished">Penderfyniad ar {0}</translation>
    </message>
    <message>
        <source>Decision on the overall rating</source>
        <translation type="unfinished">Penderfyniad ar y radd gyffredinol</translation>
    </message>
    <message>
        <source>Withdraw the decision on {0}</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar {0} yn ôl</translation>
    </message>
    <message>
        <source>Withdraw the decision on the overall rating</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar y radd gyffredinol yn ôl</translation>
    </message>
    <message>
        <source>Mark of {0}</source>
        <translation type="unfinished">Marc {0}</translation>
    </message>
    <message>
        <source>Finding on {0}</source>
        <translation type="unfinished">Canfyddiad ar {0}</translation>
    </message>
    <message>
        <source>Recommendation: text</source>
        <translation type="unfinished">Argymhelliad: testun</translation>
    </message>
    <message>
        <source>Recommendation: addressee</source>
        <translation type="unfinished">Argymhelliad: rôl gyfrifol</translation>
    </message>
    <message>
        <source>Recommendation: earlier</source>
        <translation type="unfinished">Argymhelliad: blaenorol</translation>
    </message>
    <message>
        <source>Recommendation: progress</source>
        <translation type="unfinished">Argymhelliad: cynnydd</translation>
    </message>
    <message>
        <source>Recommendation: note</source>
        <translation type="unfinished">Argymhelliad: nodyn</translation>
    </message>
    <message>
        <source>Remove: recommendation</source>
        <translation type="unfinished">Dileu: argymhelliad</translation>
    </message>
    <message>
        <source>Good practice: title</source>
        <translation type="unfinished">Arfer da: teitl</translation>
    </message>
    <message>
        <source>Good practice: text</source>
        <translation type="unfinished">Arfer da: testun</translation>
    </message>
    <message>
        <source>Remove: good practice</source>
        <translation type="unfinished">Dileu: arfer da</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Wedi’i wirio</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Wedi’i gymeradwyo</translation>
    </message>
    <message>
        <source>checked by {0}, {1}</source>
        <translation type="unfinished">gwiriwyd gan {0}, {1}</translation>
    </message>
    <message>
        <source>signed off by {0}, {1}</source>
        <translation type="unfinished">cymeradwywyd gan {0}, {1}</translation>
    </message>
    <message>
        <source>This case is signed off. Reopen it ({0}) to change it.</source>
        <translation type="unfinished">Mae’r achos hwn wedi’i gymeradwyo. Ailagorwch ef ({0}) i’w newid.</translation>
    </message>
    <message>
        <source>This case is checked. Reopen it ({0}) to change it.</source>
        <translation type="unfinished">Mae’r achos hwn wedi’i wirio. Ailagorwch ef ({0}) i’w newid.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation type="unfinished">nid {0}</translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished">, a hefyd </translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished">, neu </translation>
    </message>
    <message>
        <source>Applies: {0}. N/A is offered too.</source>
        <translation type="unfinished">Mae’n berthnasol: {0}. Cynigir “Amherthnasol” hefyd.</translation>
    </message>
    <message>
        <source>Applies: {0}, so N/A is not offered.</source>
        <translation type="unfinished">Mae’n berthnasol: {0}, felly ni chynigir “Amherthnasol”.</translation>
    </message>
    <message>
        <source>N/A is offered: this need not apply to every case.</source>
        <translation type="unfinished">Cynigir “Amherthnasol”: nid oes rhaid i hwn fod yn berthnasol i bob achos.</translation>
    </message>
    <message>
        <source>Asked wherever {0} is, so N/A is not offered.</source>
        <translation type="unfinished">Fe’i gofynnir lle bynnag y gofynnir {0}, felly ni chynigir “Amherthnasol”.</translation>
    </message>
    <message>
        <source>Asked in every case, so N/A is not offered.</source>
        <translation type="unfinished">Fe’i gofynnir ym mhob achos, felly ni chynigir “Amherthnasol”.</translation>
    </message>
    <message>
        <source>Does not apply, as {0} does not: {1}.</source>
        <translation type="unfinished">Nid yw’n berthnasol, gan nad yw {0}: {1}.</translation>
    </message>
    <message>
        <source>Does not apply, as {0} does not.</source>
        <translation type="unfinished">Nid yw’n berthnasol, gan nad yw {0}.</translation>
    </message>
    <message>
        <source>Does not apply: {0}.</source>
        <translation type="unfinished">Nid yw’n berthnasol: {0}.</translation>
    </message>
    <message>
        <source>Waits for a fact: {0}.</source>
        <translation type="unfinished">Yn aros am ffaith: {0}.</translation>
    </message>
    <message>
        <source>Waits for the answer to {0}.</source>
        <translation type="unfinished">Yn aros am yr ateb i {0}.</translation>
    </message>
    <message>
        <source>The answer {0} is kept aside.</source>
        <translation type="unfinished">Mae’r ateb {0} wedi’i roi o’r neilltu.</translation>
    </message>
    <message>
        <source>The {0} inform it, you decide.</source>
        <translation type="unfinished">Mae’r rhain yn ei lywio, chi sy’n penderfynu: {0}.</translation>
    </message>
    <message>
        <source>{0} does not apply</source>
        <translation type="unfinished">Nid yw {0} yn berthnasol</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished">{0} neu {1}</translation>
    </message>
    <message>
        <source>{0} is {1} and nothing says why: add a note or evidence</source>
        <translation type="unfinished">{0}: {1}, heb ddim i ddweud pam – ychwanegwch nodyn neu dystiolaeth</translation>
    </message>
    <message>
        <source>Urgent alert not passed on yet: {0}</source>
        <translation type="unfinished">Rhybudd brys heb ei drosglwyddo eto: {0}</translation>
    </message>
    <message>
        <source>{0} up to {1}</source>
        <translation type="unfinished">{0} i fyny at {1}</translation>
    </message>
    <message>
        <source>{0} down to {1}</source>
        <translation type="unfinished">{0} i lawr at {1}</translation>
    </message>
    <message>
        <source>{n} case|{n} cases</source>
        <translation type="unfinished">{n} achos|{n} achos|{n} achos|{n} achos|{n} achos|{n} achos</translation>
    </message>
    <message>
        <source>No condition for discretion holds; the decision is kept.</source>
        <translation type="unfinished">Nid oes amod dros ddisgresiwn yn cael ei fodloni; cedwir y penderfyniad.</translation>
    </message>
    <message>
        <source>The figures propose no rating yet; the decision is kept.</source>
        <translation type="unfinished">Nid yw’r ffigurau’n cynnig gradd eto; cedwir y penderfyniad.</translation>
    </message>
    <message>
        <source>The decision moves the rating by more than one band.</source>
        <translation type="unfinished">Mae’r penderfyniad yn symud y radd fwy nag un band.</translation>
    </message>
    <message>
        <source>The decision lowers the rating.</source>
        <translation type="unfinished">Mae’r penderfyniad yn gostwng y radd.</translation>
    </message>
    <message>
        <source>The decision confirms the proposed rating.</source>
        <translation type="unfinished">Mae’r penderfyniad yn cadarnhau’r radd a gynigir.</translation>
    </message>
    <message>
        <source>The table leaves no choice here; the decision is kept.</source>
        <translation type="unfinished">Nid yw’r tabl yn gadael dewis yma; cedwir y penderfyniad.</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine</source>
        <translation type="unfinished">dim un dau tri pedwar pump chwech saith wyth naw</translation>
    </message>
    <message>
        <source>case|cases</source>
        <translation type="unfinished">achos|achos|achos|achos|achos|achos</translation>
    </message>
    <message>
        <source>no relevant case</source>
        <translation type="unfinished">dim achos perthnasol</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished">{0}, {1} o {2}</translation>
    </message>
    <message>
        <source>{n} point|{n} points</source>
        <translation type="unfinished">{n} pwynt|{n} pwynt|{n} bwynt|{n} phwynt|{n} phwynt|{n} pwynt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished">{0} pwynt</translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation type="unfinished">Sampl: {0}</translation>
    </message>
    <message>
        <source>Waiting for a fact: {0}.</source>
        <translation type="unfinished">Yn aros am ffaith: {0}.</translation>
    </message>
    <message>
        <source>Waiting for an answer: {0}.</source>
        <translation type="unfinished">Yn aros am ateb: {0}.</translation>
    </message>
    <message>
        <source>Applies to every case in this sample.</source>
        <translation type="unfinished">Mae’n berthnasol i bob achos yn y sampl hwn.</translation>
    </message>
    <message>
        <source>Does not apply, as {0} {1} is not relevant.</source>
        <translation type="unfinished">Nid yw’n berthnasol, gan nad yw {0} {1} yn berthnasol.</translation>
    </message>
    <message>
        <source>Does not apply, as {0} {1} is not relevant ({2}).</source>
        <translation type="unfinished">Nid yw’n berthnasol, gan nad yw {0} {1} yn berthnasol ({2}).</translation>
    </message>
    <message>
        <source>Applies: {0}.</source>
        <translation type="unfinished">Mae’n berthnasol: {0}.</translation>
    </message>
    <message>
        <source>N/A is offered, as this question need not apply to every case.</source>
        <translation type="unfinished">Cynigir “Amherthnasol”, gan nad oes rhaid i’r cwestiwn hwn fod yn berthnasol i bob achos.</translation>
    </message>
    <message>
        <source>N/A is not offered for this question.</source>
        <translation type="unfinished">Ni chynigir “Amherthnasol” ar gyfer y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>The answer {0} is kept aside. It counts again when the question applies.</source>
        <translation type="unfinished">Mae’r ateb {0} wedi’i roi o’r neilltu. Bydd yn cyfrif eto pan fydd y cwestiwn yn berthnasol.</translation>
    </message>
    <message>
        <source>Nothing says why, so add a note or evidence: {0}</source>
        <translation type="unfinished">Nid oes dim yn dweud pam, felly ychwanegwch nodyn neu dystiolaeth: {0}</translation>
    </message>
    <message>
        <source>{0}: not recorded yet</source>
        <translation type="unfinished">{0}: heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>{0}: not started</source>
        <translation type="unfinished">{0}: heb ddechrau</translation>
    </message>
    <message>
        <source>{0} is {1} though {2} of {3} {4} are {5}: confirm or change</source>
        <translation type="unfinished">{0}: {1}, er bod {2} o {3} ({4}) yn {5} – cadarnhewch neu newidiwch</translation>
    </message>
    <message>
        <source>{0} is {1} though all {2} {3} are {4}: confirm or change</source>
        <translation type="unfinished">{0}: {1}, er bod pob un o’r {2} ({3}) yn {4} – cadarnhewch neu newidiwch</translation>
    </message>
    <message>
        <source>{0} {1} not answered</source>
        <translation type="unfinished">{0} ({1}): heb ei ateb</translation>
    </message>
    <message>
        <source>{0} not answered</source>
        <translation type="unfinished">{0}: heb ei ateb</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished">{0} oddi wrth {1}</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation type="unfinished">Heb farn eto.</translation>
    </message>
    <message>
        <source>No case has been read that is relevant to a {0}, so it cannot be rated yet.</source>
        <translation type="unfinished">Ni ddarllenwyd achos perthnasol eto ({0}), felly ni ellir rhoi gradd eto.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message>
        <source>All {0} are equal</source>
        <translation type="unfinished">Mae pob un yn gyfartal ({0})</translation>
    </message>
    <message>
        <source>Lowest: {0}</source>
        <translation type="unfinished">Isaf: {0}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} relevant cases {3} ({4}).</source>
        <translation type="unfinished">{0}, {1} o {2} achos perthnasol – {3} ({4}).</translation>
    </message>
    <message>
        <source>No case has been read that these questions apply to, so it cannot be rated yet.</source>
        <translation type="unfinished">Ni ddarllenwyd achos y mae’r cwestiynau hyn yn berthnasol iddo, felly ni ellir rhoi gradd eto.</translation>
    </message>
    <message>
        <source>{0} of {1} answers that apply were sufficient ({2}).</source>
        <translation type="unfinished">Roedd {0} o {1} ateb perthnasol yn ddigonol ({2}).</translation>
    </message>
    <message>
        <source>This proposes {0}; inspectors have not decided yet.</source>
        <translation type="unfinished">Mae hyn yn cynnig {0}; nid yw’r arolygwyr wedi penderfynu eto.</translation>
    </message>
    <message>
        <source>This proposes {0}; decided by inspectors.</source>
        <translation type="unfinished">Mae hyn yn cynnig {0}; penderfynwyd gan yr arolygwyr.</translation>
    </message>
    <message>
        <source>{0} more {1} gives {2} ({3} to the boundary)</source>
        <translation type="unfinished">{0} arall ({1}) yn rhoi {2} ({3} at y ffin)</translation>
    </message>
    <message>
        <source>{0} fewer {1} gives {2} ({3} to the boundary)</source>
        <translation type="unfinished">{0} yn llai ({1}) yn rhoi {2} ({3} at y ffin)</translation>
    </message>
    <message>
        <source>{n} answer|{n} answers</source>
        <translation type="unfinished">{n} ateb|{n} ateb|{n} ateb|{n} ateb|{n} ateb|{n} ateb</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation type="unfinished">o leiaf {0}</translation>
    </message>
    <message>
        <source>{0} would be {1} instead of {2}</source>
        <translation type="unfinished">{0}: byddai’n {1} yn lle {2}</translation>
    </message>
    <message>
        <source>Not rated until every {0} is: {1}.</source>
        <translation type="unfinished">Dim gradd nes bod gradd i bob un ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} points.</source>
        <translation type="unfinished">{0} o {1} pwynt.</translation>
    </message>
    <message>
        <source>{0} more for the next rating.</source>
        <translation type="unfinished">{0} arall ar gyfer y radd nesaf.</translation>
    </message>
    <message>
        <source>Follows from the {0} by the published table.</source>
        <translation type="unfinished">Mae’n dilyn o’r tabl cyhoeddedig ({0}).</translation>
    </message>
    <message>
        <source>The published table leaves this to the inspector: {0}.</source>
        <translation type="unfinished">Mae’r tabl cyhoeddedig yn gadael hyn i’r arolygydd: {0}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">Hysbysiad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Gwiriwyd gan</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">Gwiriwyd ar</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished">Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished">Hidlydd wedi’i gadw</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Urgent alert</source>
        <translation type="unfinished">Rhybudd brys</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Gradd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Role responsible</source>
        <translation type="unfinished">Rôl gyfrifol</translation>
    </message>
    <message>
        <source>Follow-up of an earlier recommendation</source>
        <translation type="unfinished">Dilyn argymhelliad cynharach</translation>
    </message>
    <message>
        <source>Note on progress</source>
        <translation type="unfinished">Nodyn ar gynnydd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation type="unfinished">Beth mae’n chwilio amdano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Tudalen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished">Ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Codwyd</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished">Trosglwyddwyd i</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished">Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished">Maes i’w wella</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished">dim nodyn</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished">heb ei dderbyn</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished">Arolygiad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished">Gosodiad</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished">Nodyn ar {0}</translation>
    </message>
    <message>
        <source>Accepted: {0}</source>
        <translation type="unfinished">Derbyniwyd: {0}</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation type="unfinished">Gradd gyffredinol</translation>
    </message>
    <message>
        <source>{0}: {1}, was {2}</source>
        <translation type="unfinished">{0}: {1}, gynt {2}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished">dim gradd</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">Cwestiwn blaenorol</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished">Clirio’r ateb</translation>
    </message>
    <message>
        <source>Write a note; Escape goes back to the question</source>
        <translation type="unfinished">Ysgrifennu nodyn; mae Escape yn mynd yn ôl at y cwestiwn</translation>
    </message>
    <message>
        <source>Copy the note written last into this one</source>
        <translation type="unfinished">Copïo’r nodyn diwethaf i’r nodyn hwn</translation>
    </message>
    <message>
        <source>New evidence on this question</source>
        <translation type="unfinished">Tystiolaeth newydd ar y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Accept an oddity of this question, with a reason</source>
        <translation type="unfinished">Derbyn rhywbeth anarferol yn y cwestiwn hwn, gyda rheswm</translation>
    </message>
    <message>
        <source>What if: try another answer without saving it</source>
        <translation type="unfinished">Beth pe bai: rhoi cynnig ar ateb arall heb ei gadw</translation>
    </message>
    <message>
        <source>The last changes of this answer</source>
        <translation type="unfinished">Newidiadau diwethaf yr ateb hwn</translation>
    </message>
    <message>
        <source>Yes: the first letter of the word, or its place</source>
        <translation type="unfinished">Ie: llythyren gyntaf y gair, neu ei safle</translation>
    </message>
    <message>
        <source>No: the first letter of the word, or its place</source>
        <translation type="unfinished">Na: llythyren gyntaf y gair, neu ei safle</translation>
    </message>
    <message>
        <source>Take the choice away</source>
        <translation type="unfinished">Tynnu’r dewis</translation>
    </message>
    <message>
        <source>Judge: the figure of a rating, or its place</source>
        <translation type="unfinished">Rhoi barn: rhif y radd, neu ei safle</translation>
    </message>
    <message>
        <source>Write the reason; Escape goes back</source>
        <translation type="unfinished">Ysgrifennu’r rheswm; mae Escape yn mynd yn ôl</translation>
    </message>
    <message>
        <source>Clear the judgement</source>
        <translation type="unfinished">Clirio’r farn</translation>
    </message>
    <message>
        <source>The judgement above or below</source>
        <translation type="unfinished">Y farn uwchben neu isod</translation>
    </message>
    <message>
        <source>Mark a figure as a strength</source>
        <translation type="unfinished">Marcio ffigur fel cryfder</translation>
    </message>
    <message>
        <source>Mark a figure as an area for improvement</source>
        <translation type="unfinished">Marcio ffigur fel maes i’w wella</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation type="unfinished">Tynnu’r marc</translation>
    </message>
    <message>
        <source>Write the finding; Escape goes back</source>
        <translation type="unfinished">Ysgrifennu’r canfyddiad; mae Escape yn mynd yn ôl</translation>
    </message>
    <message>
        <source>Read the case</source>
        <translation type="unfinished">Darllen yr achos</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>Remove the chosen cases</source>
        <translation type="unfinished">Tynnu’r achosion a ddewiswyd</translation>
    </message>
    <message>
        <source>Copy the facts of the chosen cases</source>
        <translation type="unfinished">Copïo ffeithiau’r achosion a ddewiswyd</translation>
    </message>
    <message>
        <source>Paste cases from a spreadsheet</source>
        <translation type="unfinished">Gludo achosion o daenlen</translation>
    </message>
    <message>
        <source>Choose the next case too</source>
        <translation type="unfinished">Dewis yr achos nesaf hefyd</translation>
    </message>
    <message>
        <source>Choose all cases shown</source>
        <translation type="unfinished">Dewis pob achos a ddangosir</translation>
    </message>
    <message>
        <source>The next case too, for a pack</source>
        <translation type="unfinished">Yr achos nesaf hefyd, ar gyfer pecyn</translation>
    </message>
    <message>
        <source>Go on, and leave what is chosen</source>
        <translation type="unfinished">Mynd ymlaen, a gadael yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose this one too, or no more</source>
        <translation type="unfinished">Dewis hwn hefyd, neu beidio mwyach</translation>
    </message>
    <message>
        <source>Stop making the preview</source>
        <translation type="unfinished">Stopio gwneud y rhagolwg</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished">Tudalennau mwy</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished">Tudalennau llai</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation type="unfinished">Tudalennau mor llydan â’r ffenestr</translation>
    </message>
    <message>
        <source>An alert is passed on when it is known to whom and when. Give both.</source>
        <translation type="unfinished">Trosglwyddir rhybudd pan fydd yn hysbys i bwy a phryd. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>Case {0}, alert</source>
        <translation type="unfinished">Achos {0}, rhybudd</translation>
    </message>
    <message>
        <source>This fact is recorded for {0} only.</source>
        <translation type="unfinished">Ar gyfer {0} yn unig y cofnodir y ffaith hon.</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation type="unfinished">Rhowch true neu false.</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> neu </translation>
    </message>
    <message>
        <source>N/A is not offered for this question. Answer {0}.</source>
        <translation type="unfinished">Ni chynigir “Amherthnasol” ar gyfer y cwestiwn hwn. Atebwch {0}.</translation>
    </message>
    <message>
        <source>Only what is odd but possible can be accepted with a reason. Everything else has to be resolved.</source>
        <translation type="unfinished">Dim ond yr hyn sy’n anarferol ond yn bosibl y gellir ei dderbyn gyda rheswm. Rhaid datrys popeth arall.</translation>
    </message>
    <message>
        <source>Give the ids of the questions, each once, with one space between them.</source>
        <translation type="unfinished">Rhowch rifau’r cwestiynau, pob un unwaith, gydag un bwlch rhyngddynt.</translation>
    </message>
    <message>
        <source>This question is asked of {0} only.</source>
        <translation type="unfinished">Ar gyfer {0} yn unig y gofynnir y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">dim bysell</translation>
    </message>
    <message>
        <source>On a question: only while it has the focus, never while you type</source>
        <translation type="unfinished">Ar gwestiwn: dim ond tra bydd y ffocws arno, byth wrth i chi deipio</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">Ym mhobman</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation type="unfinished">Ateb {0}</translation>
    </message>
    <message>
        <source>Answer by the place of the answer, on the keypad too</source>
        <translation type="unfinished">Ateb yn ôl safle’r ateb, hefyd ar y bysellbad</translation>
    </message>
    <message>
        <source>{0} answers {1} where that is offered.</source>
        <translation type="unfinished">Mae {0} yn ateb {1} lle cynigir hynny.</translation>
    </message>
    <message>
        <source>Usually {0}</source>
        <translation type="unfinished">{0} fel arfer</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation type="unfinished">Yn y rhestr achosion</translation>
    </message>
    <message>
        <source>On a fact that is Yes or No</source>
        <translation type="unfinished">Ar ffaith sy’n Ie neu’n Na</translation>
    </message>
    <message>
        <source>On a standard that is judged</source>
        <translation type="unfinished">Ar safon y rhoddir barn arni</translation>
    </message>
    <message>
        <source>On a figure of the findings</source>
        <translation type="unfinished">Ar ffigur o’r canfyddiadau</translation>
    </message>
    <message>
        <source>In the list of reports</source>
        <translation type="unfinished">Yn y rhestr adroddiadau</translation>
    </message>
    <message>
        <source>On the pages of the report</source>
        <translation type="unfinished">Ar dudalennau’r adroddiad</translation>
    </message>
    <message>
        <source>The next control, or the one before</source>
        <translation type="unfinished">Y rheolydd nesaf, neu’r un blaenorol</translation>
    </message>
    <message>
        <source>Press the button, or choose the answer, that has the focus</source>
        <translation type="unfinished">Pwyso’r botwm, neu ddewis yr ateb, y mae’r ffocws arno</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <source>Close a dialog; leave a note or a list</source>
        <translation type="unfinished">Cau blwch deialog; gadael nodyn neu restr</translation>
    </message>
    <message>
        <source>{0} moves about in the whole program.</source>
        <translation type="unfinished">Mae {0} yn symud o gwmpas y rhaglen gyfan.</translation>
    </message>
    <message>
        <source>{0} is for editing text.</source>
        <translation type="unfinished">Ar gyfer golygu testun y mae {0}.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters such as ŵ on many keyboards.</source>
        <translation type="unfinished">Ar lawer o fysellfyrddau, mae Ctrl ac Alt gyda’i gilydd yn teipio llythrennau fel ŵ.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation type="unfinished">Mae Alt gyda llythyren yn agor dewislen.</translation>
    </message>
    <message>
        <source>It would act while you type. Add Ctrl, or take one of F1 to F12.</source>
        <translation type="unfinished">Byddai’n gweithredu wrth i chi deipio. Ychwanegwch Ctrl, neu dewiswch un o F1 i F12.</translation>
    </message>
    <message>
        <source>The numbers give answers.</source>
        <translation type="unfinished">Mae’r rhifau’n rhoi atebion.</translation>
    </message>
    <message>
        <source>{0} gives the answer {1}.</source>
        <translation type="unfinished">Mae {0} yn rhoi’r ateb {1}.</translation>
    </message>
    <message>
        <source>{0} always means “{1}”.</source>
        <translation type="unfinished">Mae {0} bob amser yn golygu “{1}”.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished">Backspace</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished">Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished">Page Down</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
        <source>{0} note</source>
        <translation type="unfinished">{0} – nodyn</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation type="unfinished">{0} – nodiadau</translation>
    </message>
    <message>
        <source>This fact is recorded for another sample only.</source>
        <translation type="unfinished">Ar gyfer sampl arall yn unig y cofnodir y ffaith hon.</translation>
    </message>
    <message>
        <source>“{0}” is not one of: {1}.</source>
        <translation type="unfinished">Nid yw “{0}” yn un o’r rhain: {1}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>This cell holds a date. Format it as text, then write it again.</source>
        <translation type="unfinished">Mae dyddiad yn y gell hon. Fformatiwch hi fel testun, yna ysgrifennwch y gwerth eto.</translation>
    </message>
    <message>
        <source>This is a number. Format the cell as a date, or write it as 14/02/2020.</source>
        <translation type="unfinished">Rhif yw hwn. Fformatiwch y gell fel dyddiad, neu ysgrifennwch ef fel 14/02/2020.</translation>
    </message>
    <message>
        <source>This number is too long for a spreadsheet, which dropped its last figures. Format the cell as text, then write it again.</source>
        <translation type="unfinished">Mae’r rhif hwn yn rhy hir i daenlen, a gollodd ei ffigurau olaf. Fformatiwch y gell fel testun, yna ysgrifennwch y rhif eto.</translation>
    </message>
    <message>
        <source>This cell holds a sign that cannot be seen. Clear it, then write it again.</source>
        <translation type="unfinished">Mae arwydd na ellir ei weld yn y gell hon. Cliriwch hi, yna ysgrifennwch y gwerth eto.</translation>
    </message>
    <message>
        <source>This cell holds the error {0}. Write the value as text.</source>
        <translation type="unfinished">Mae’r gwall {0} yn y gell hon. Ysgrifennwch y gwerth fel testun.</translation>
    </message>
    <message>
        <source>This is a formula. Copy the cell, and paste it back as a value.</source>
        <translation type="unfinished">Fformiwla yw hon. Copïwch y gell, a’i gludo’n ôl fel gwerth.</translation>
    </message>
    <message>
        <source>The year {0} cannot be meant. Write the whole date, as 14/02/2020.</source>
        <translation type="unfinished">Ni all y flwyddyn {0} fod dan sylw. Ysgrifennwch y dyddiad cyfan, fel 14/02/2020.</translation>
    </message>
    <message>
        <source>“{0}” may be N/A, or No in Welsh. Write N/A or No.</source>
        <translation type="unfinished">Gall “{0}” olygu N/A, neu “No” yn Gymraeg. Ysgrifennwch N/A neu No.</translation>
    </message>
    <message>
        <source>Write Yes or No.</source>
        <translation type="unfinished">Ysgrifennwch Ie neu Na.</translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad fel 14/02/2020 neu 14 Chwef 2020.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation type="unfinished">Dim achos.</translation>
    </message>
    <message>
        <source>The one case of the inspection.|All {n} cases of the inspection.</source>
        <translation type="unfinished">Nid oes achosion yn yr arolygiad.|Unig achos yr arolygiad.|Pob un o {n} achos yr arolygiad.|Pob un o {n} achos yr arolygiad.|Pob un o {n} achos yr arolygiad.|Pob un o {n} achos yr arolygiad.</translation>
    </message>
    <message>
        <source>{0} of the {n} case.|{0} of the {n} cases.</source>
        <translation type="unfinished">{0} o’r {n} achos.|{0} o’r {n} achos.|{0} o’r {n} achos.|{0} o’r {n} achos.|{0} o’r {n} achos.|{0} o’r {n} achos.</translation>
    </message>
    <message>
        <source>In this pack</source>
        <translation type="unfinished">Yn y pecyn hwn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>{0}: not complete</source>
        <translation type="unfinished">{0}: heb fod yn gyflawn</translation>
    </message>
    <message>
        <source>Day, month, year:</source>
        <translation type="unfinished">Diwrnod, mis, blwyddyn:</translation>
    </message>
    <message>
        <source>Case reference: {0}</source>
        <translation type="unfinished">Cyfeirnod yr achos: {0}</translation>
    </message>
    <message>
        <source>Tick one box for each fact and each question. A question that says where it applies is left empty in other cases.</source>
        <translation type="unfinished">Ticiwch un blwch ar gyfer pob ffaith a phob cwestiwn. Gadewir cwestiwn sy’n dweud lle mae’n berthnasol yn wag mewn achosion eraill.</translation>
    </message>
    <message>
        <source>Notes and evidence</source>
        <translation type="unfinished">Nodiadau a thystiolaeth</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished">Darllenwyd gan</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished">Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>Only where {0}.</source>
        <translation type="unfinished">Dim ond lle: {0}.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Neb eto</translation>
    </message>
    <message>
        <source>Signed off by {0} on {1}</source>
        <translation type="unfinished">Cymeradwywyd gan {0} ar {1}</translation>
    </message>
    <message>
        <source>Checked by {0} on {1}</source>
        <translation type="unfinished">Gwiriwyd gan {0} ar {1}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>{n} urgent alert not passed on|{n} urgent alerts not passed on</source>
        <translation type="unfinished">{n} rhybudd brys heb ei drosglwyddo|{n} rhybudd brys heb ei drosglwyddo|{n} rybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation type="unfinished">Atebwyd {0} o {1} cwestiwn</translation>
    </message>
    <message>
        <source>{0} to resolve</source>
        <translation type="unfinished">{0} i’w datrys</translation>
    </message>
    <message>
        <source>{0} to confirm or change</source>
        <translation type="unfinished">{0} i’w cadarnhau neu eu newid</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation type="unfinished">Dim i’w ddatrys</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation type="unfinished">Mae ar agor yn barod.</translation>
    </message>
    <message>
        <source>That is its reader already.</source>
        <translation type="unfinished">Dyna’r darllenydd yn barod.</translation>
    </message>
    <message>
        <source>It was signed off by {0} already.</source>
        <translation type="unfinished">Fe’i cymeradwywyd gan {0} yn barod.</translation>
    </message>
    <message>
        <source>It was signed off by {0}. Reopen it first.</source>
        <translation type="unfinished">Fe’i cymeradwywyd gan {0}. Ailagorwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>It was checked by {0}. Reopen it first.</source>
        <translation type="unfinished">Fe’i gwiriwyd gan {0}. Ailagorwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>An urgent alert is not passed on yet.</source>
        <translation type="unfinished">Mae rhybudd brys heb ei drosglwyddo eto.</translation>
    </message>
    <message>
        <source>It is not complete: {n} thing to resolve.|It is not complete: {n} things to resolve.</source>
        <translation type="unfinished">Nid yw’n gyflawn: {n} peth i’w ddatrys.|Nid yw’n gyflawn: {n} peth i’w ddatrys.|Nid yw’n gyflawn: {n} peth i’w ddatrys.|Nid yw’n gyflawn: {n} peth i’w ddatrys.|Nid yw’n gyflawn: {n} peth i’w ddatrys.|Nid yw’n gyflawn: {n} peth i’w ddatrys.</translation>
    </message>
    <message>
        <source>This fact is not recorded for its sample.</source>
        <translation type="unfinished">Ni chofnodir y ffaith hon ar gyfer ei sampl.</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation type="unfinished">Mae’n dweud hynny’n barod.</translation>
    </message>
    <message>
        <source>This value does not fit its sample.</source>
        <translation type="unfinished">Nid yw’r gwerth hwn yn addas i’w sampl.</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>Nothing here applies.</source>
        <translation type="unfinished">Nid oes dim yma’n berthnasol.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>{0} (kept aside: it does not count at present)</source>
        <translation type="unfinished">{0} (o’r neilltu: nid yw’n cyfrif ar hyn o bryd)</translation>
    </message>
    <message>
        <source>This is too much at once. Paste fewer rows.</source>
        <translation type="unfinished">Mae hyn yn ormod ar unwaith. Gludwch lai o resi.</translation>
    </message>
    <message>
        <source>No row below the headings says anything about a case.</source>
        <translation type="unfinished">Nid oes yr un rhes o dan y penawdau yn dweud dim am achos.</translation>
    </message>
    <message>
        <source>No sheet has a row for each case, with a column “Case” and others.</source>
        <translation type="unfinished">Nid oes gan unrhyw daflen res ar gyfer pob achos, gyda cholofn “Case” neu “Achos” ac eraill.</translation>
    </message>
    <message>
        <source>This is the open copy as a table, one value a row. Import the open copy (.json) instead.</source>
        <translation type="unfinished">Y copi agored fel tabl yw hwn, un gwerth i bob rhes. Mewnforiwch y copi agored (.json) yn ei le.</translation>
    </message>
    <message>
        <source>This table has a row for each answer or note. Import one with a row for each case.</source>
        <translation type="unfinished">Mae gan y tabl hwn res ar gyfer pob ateb neu nodyn. Mewnforiwch un gyda rhes ar gyfer pob achos.</translation>
    </message>
    <message>
        <source>None of the first {0} rows names the columns. One of them has to be “Case”.</source>
        <translation type="unfinished">Nid oes yr un o’r {0} rhes gyntaf yn enwi’r colofnau. Rhaid i un ohonynt fod yn “Case” neu “Achos”.</translation>
    </message>
    <message>
        <source>This heading has become a date. Write the number of the question with a q before it: q1_2_3.</source>
        <translation type="unfinished">Mae’r pennawd hwn wedi troi’n ddyddiad. Ysgrifennwch rif y cwestiwn gyda q o’i flaen: q1_2_3.</translation>
    </message>
    <message>
        <source>This heading is a formula. Copy the cell, and paste it back as a value.</source>
        <translation type="unfinished">Fformiwla yw’r pennawd hwn. Copïwch y gell, a’i gludo’n ôl fel gwerth.</translation>
    </message>
    <message>
        <source>This heading is a number: it may be {0} or {0}0. Write q{1} or q{1}0.</source>
        <translation type="unfinished">Rhif yw’r pennawd hwn: gall olygu {0} neu {0}0. Ysgrifennwch q{1} neu q{1}0.</translation>
    </message>
    <message>
        <source>There is a column “{0}” already.</source>
        <translation type="unfinished">Mae colofn “{0}” yn barod.</translation>
    </message>
    <message>
        <source>Several facts have this name. Write the id of the fact instead, as exports do.</source>
        <translation type="unfinished">Mae’r enw hwn gan sawl ffaith. Ysgrifennwch ddynodwr y ffaith yn lle hynny, fel y mae allforion yn ei wneud.</translation>
    </message>
    <message>
        <source>Several questions have this wording. Write the number of the question instead.</source>
        <translation type="unfinished">Mae gan sawl cwestiwn y geiriad hwn. Ysgrifennwch rif y cwestiwn yn lle hynny.</translation>
    </message>
    <message>
        <source>“{0}” is neither a fact nor a question.{1} Rename this column, or leave it out.</source>
        <translation type="unfinished">Nid yw “{0}” yn ffaith nac yn gwestiwn.{1} Ailenwch y golofn hon, neu ei gadael allan.</translation>
    </message>
    <message>
        <source>This is too much at once: one file holds at most {0} cases. Split it.</source>
        <translation type="unfinished">Mae hyn yn ormod ar unwaith: {0} achos ar y mwyaf mewn un ffeil. Rhannwch hi.</translation>
    </message>
    <message>
        <source>These cells are merged, so only the first holds a value. Unmerge them, and fill in each.</source>
        <translation type="unfinished">Mae’r celloedd hyn wedi’u cyfuno, felly dim ond y gyntaf sy’n dal gwerth. Gwahanwch nhw, a llenwch bob un.</translation>
    </message>
    <message>
        <source>Left out, as they have no row for each case: {0}.</source>
        <translation type="unfinished">Gadawyd allan, gan nad oes ganddynt res ar gyfer pob achos: {0}.</translation>
    </message>
    <message>
        <source>{0} are not taken over: cases come in open, and the rest follows from them.</source>
        <translation type="unfinished">Ni throsglwyddir {0}: daw achosion i mewn ar agor, ac mae’r gweddill yn dilyn ohonynt.</translation>
    </message>
    <message>
        <source>The sheet {0} is hidden. It was read all the same.</source>
        <translation type="unfinished">Mae’r daflen {0} wedi’i chuddio. Fe’i darllenwyd yr un fath.</translation>
    </message>
    <message>
        <source>{n} hidden row was read too.|{n} hidden rows were read too.</source>
        <translation type="unfinished">Darllenwyd {n} rhes gudd hefyd.|Darllenwyd {n} rhes gudd hefyd.|Darllenwyd {n} rhes gudd hefyd.|Darllenwyd {n} rhes gudd hefyd.|Darllenwyd {n} rhes gudd hefyd.|Darllenwyd {n} rhes gudd hefyd.</translation>
    </message>
    <message>
        <source>{n} hidden column was read too.|{n} hidden columns were read too.</source>
        <translation type="unfinished">Darllenwyd {n} golofn gudd hefyd.|Darllenwyd {n} golofn gudd hefyd.|Darllenwyd {n} golofn gudd hefyd.|Darllenwyd {n} golofn gudd hefyd.|Darllenwyd {n} golofn gudd hefyd.|Darllenwyd {n} golofn gudd hefyd.</translation>
    </message>
    <message>
        <source>{0}: comments on cells are not read. Copy what matters into columns for notes.</source>
        <translation type="unfinished">{0}: ni ddarllenir sylwadau ar gelloedd. Copïwch yr hyn sy’n bwysig i golofnau nodiadau.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them “Case”.</source>
        <translation type="unfinished">Rhaid i’r llinell gyntaf enwi’r colofnau, ac un ohonynt yn “Case” neu “Achos”.</translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation type="unfinished">Mae angen cyfeirnod ar achos.</translation>
    </message>
    <message>
        <source>Another sheet says something else: {0}.</source>
        <translation type="unfinished">Mae taflen arall yn dweud rhywbeth arall: {0}.</translation>
    </message>
    <message>
        <source>This case is checked or signed off. Reopen it to change it.</source>
        <translation type="unfinished">Mae’r achos hwn wedi’i wirio neu ei gymeradwyo. Ailagorwch ef i’w newid.</translation>
    </message>
    <message>
        <source>This looks like a line of totals. Take it out, or give the case another reference.</source>
        <translation type="unfinished">Mae hon yn edrych fel llinell o gyfansymiau. Tynnwch hi allan, neu rhowch gyfeirnod arall i’r achos.</translation>
    </message>
    <message>
        <source>A new case needs a sample: add a column “Sample”.</source>
        <translation type="unfinished">Mae angen sampl ar achos newydd: ychwanegwch golofn “Sample” neu “Sampl”.</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished">rhes {0}</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation type="unfinished">colofn {0}</translation>
    </message>
    <message>
        <source>{0} Clear this cell, or put right what decides that.</source>
        <translation type="unfinished">{0} Cliriwch y gell hon, neu gywiro’r hyn sy’n pennu hynny.</translation>
    </message>
    <message>
        <source>{n} new case differs from another in capitals, noughts or signs alone: {0}.|{n} new cases differ from others in capitals, noughts or signs alone: {0}.</source>
        <translation type="unfinished">Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.|Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.|Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.|Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.|Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.|Mae {n} achos newydd yn wahanol i un arall o ran priflythrennau, seroau neu arwyddion yn unig: {0}.</translation>
    </message>
    <message>
        <source>{n} cell says N/A where its question does not apply: there is nothing to answer.|{n} cells say N/A where their question does not apply: there is nothing to answer.</source>
        <translation type="unfinished">Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.|Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.|Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.|Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.|Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.|Mae {n} cell yn dweud “N/A” lle nad yw’r cwestiwn yn berthnasol: nid oes dim i’w ateb.</translation>
    </message>
    <message>
        <source>{n} answer does not count yet: a fact is missing that says whether its question applies.|{n} answers do not count yet: a fact is missing that says whether their question applies.</source>
        <translation type="unfinished">Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.|Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.|Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.|Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.|Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.|Nid yw {n} ateb yn cyfrif eto: mae ffaith ar goll sy’n dweud a yw’r cwestiwn yn berthnasol.</translation>
    </message>
    <message>
        <source>{n} cell stands for an answer that did not count and is not in this file: the open copy has it.|{n} cells stand for answers that did not count and are not in this file: the open copy has them.</source>
        <translation type="unfinished">Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.|Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.|Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.|Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.|Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.|Mae {n} cell yn sefyll dros ateb nad oedd yn cyfrif ac nad yw yn y ffeil hon: mae yn y copi agored.</translation>
    </message>
    <message>
        <source>{n} new case has nothing but a reference: {0}.|{n} new cases have nothing but a reference: {0}.</source>
        <translation type="unfinished">Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.|Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.|Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.|Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.|Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.|Nid oes gan {n} achos newydd ddim ond cyfeirnod: {0}.</translation>
    </message>
    <message>
        <source>Case {0} stands in row {1} already.</source>
        <translation type="unfinished">Mae achos {0} yn rhes {1} yn barod.</translation>
    </message>
    <message>
        <source>A quotation mark is missing, or one too many. Take it out.</source>
        <translation type="unfinished">Mae dyfynnod ar goll, neu un yn ormod. Tynnwch ef allan.</translation>
    </message>
    <message>
        <source>These are more than {0} rows. Paste fewer at once.</source>
        <translation type="unfinished">Mae hyn yn fwy na {0} rhes. Gludwch lai ar unwaith.</translation>
    </message>
    <message>
        <source>Copy rows of a spreadsheet with a first line that names their columns, then paste them here.</source>
        <translation type="unfinished">Copïwch resi o daenlen gyda llinell gyntaf sy’n enwi’r colofnau, yna gludwch nhw yma.</translation>
    </message>
    <message>
        <source> Did you mean “{0}”?</source>
        <translation type="unfinished"> Ai “{0}” oedd dan sylw?</translation>
    </message>
    <message>
        <source>typed in {0} pieces</source>
        <translation type="unfinished">wedi’i deipio mewn darnau: {0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation type="unfinished">Cynt: {0}</translation>
    </message>
    <message>
        <source>After: {0}</source>
        <translation type="unfinished">Wedyn: {0}</translation>
    </message>
    <message>
        <source>taken back by {0}</source>
        <translation type="unfinished">tynnwyd yn ôl gan {0}</translation>
    </message>
    <message>
        <source>makes {0} again</source>
        <translation type="unfinished">yn gwneud {0} eto</translation>
    </message>
    <message>
        <source>takes back {0}</source>
        <translation type="unfinished">yn tynnu {0} yn ôl</translation>
    </message>
    <message>
        <source>This is no file of case reads: it does not begin with &quot;format&quot;: &quot;{0}&quot;.</source>
        <translation type="unfinished">Nid ffeil o ddarlleniadau achos yw hon: nid yw’n dechrau gyda &quot;format&quot;: &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>This has been changed in the meantime. Look at it again before changing it.</source>
        <translation type="unfinished">Mae hwn wedi’i newid yn y cyfamser. Edrychwch arno eto cyn ei newid.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">Gwan</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished">Gweddol</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Cryf</translation>
    </message>
    <message>
        <source>{n} more character. Four or five random words work well.|{n} more characters. Four or five random words work well.</source>
        <translation type="unfinished">{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.|{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.|{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.|{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.|{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.|{n} nod arall. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.</translation>
    </message>
    <message>
        <source>Much of it repeats or runs on in order. Four or five random words work well.</source>
        <translation type="unfinished">Mae llawer ohono’n ailadrodd neu’n dilyn trefn. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.</translation>
    </message>
    <message>
        <source>Some of its words are tried first. Four or five random words work well.</source>
        <translation type="unfinished">Rhoddir cynnig ar rai o’i eiriau yn gyntaf. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.</translation>
    </message>
    <message>
        <source>One or two more random words make it stronger.</source>
        <translation type="unfinished">Mae un neu ddau o eiriau ar hap eto yn ei gryfhau.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished">cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation type="unfinished">rhif GIG</translation>
    </message>
    <message>
        <source>a National Insurance number</source>
        <translation type="unfinished">rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished">rhif ffôn</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished">dyddiad geni</translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation type="unfinished">cod post</translation>
    </message>
    <message>
        <source>a person’s name</source>
        <translation type="unfinished">enw person</translation>
    </message>
    <message>
        <source>This holds values that do not fit its framework, so nothing can be computed from it. It was not written by Caseread, or was changed since. Use a backup.</source>
        <translation type="unfinished">Mae hwn yn cynnwys gwerthoedd nad ydynt yn addas i’w fframwaith, felly ni ellir cyfrifo dim ohono. Nid Caseread a’i hysgrifennodd, neu fe’i newidiwyd ers hynny. Defnyddiwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>A case needs a sample.</source>
        <translation type="unfinished">Mae angen sampl ar achos.</translation>
    </message>
    <message>
        <source>Another case has this reference already. Give this one a reference of its own.</source>
        <translation type="unfinished">Mae gan achos arall y cyfeirnod hwn yn barod. Rhowch gyfeirnod ei hun i hwn.</translation>
    </message>
    <message>
        <source>This case has facts, answers or notes of its sample, so the sample stays. Add a new case for the other sample.</source>
        <translation type="unfinished">Mae gan yr achos hwn ffeithiau, atebion neu nodiadau ei sampl, felly mae’r sampl yn aros. Ychwanegwch achos newydd ar gyfer y sampl arall.</translation>
    </message>
    <message>
        <source>There is no such thing in an inspection.</source>
        <translation type="unfinished">Nid oes y fath beth mewn arolygiad.</translation>
    </message>
    <message>
        <source>This standard is computed from the cases. Record a panel decision instead of a judgement.</source>
        <translation type="unfinished">Cyfrifir y safon hon o’r achosion. Cofnodwch benderfyniad panel yn lle barn.</translation>
    </message>
    <message>
        <source>This standard is judged. Change its judgement instead of recording a decision.</source>
        <translation type="unfinished">Rhoddir barn ar y safon hon. Newidiwch ei barn yn lle cofnodi penderfyniad.</translation>
    </message>
    <message>
        <source>“{0}” is not text.</source>
        <translation type="unfinished">Nid testun yw “{0}”.</translation>
    </message>
    <message>
        <source>This has to be one line of at most {0} characters.</source>
        <translation type="unfinished">Rhaid i hwn fod yn un llinell heb fod yn hwy na {0} nod.</translation>
    </message>
    <message>
        <source>“{0}” is not a date. Write it as YYYY-MM-DD.</source>
        <translation type="unfinished">Nid dyddiad yw “{0}”. Ysgrifennwch ef fel YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{0}” is not a day with a time. Write it as YYYY-MM-DDTHH:MM.</source>
        <translation type="unfinished">Nid diwrnod gydag amser yw “{0}”. Ysgrifennwch ef fel YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>The disk that they are kept on is full. Make room, or choose another folder for them.</source>
        <translation type="unfinished">Mae’r ddisg y cânt eu cadw arni yn llawn. Gwnewch le, neu dewiswch ffolder arall ar eu cyfer.</translation>
    </message>
    <message>
        <source>This file comes from an earlier version and is brought up to date once it has a backup.</source>
        <translation type="unfinished">Daw’r ffeil hon o fersiwn gynharach a chaiff ei diweddaru ar ôl i gopi wrth gefn gael ei wneud.</translation>
    </message>
    <message>
        <source>The backups cannot be listed ({0}). Check that their folder can be read.</source>
        <translation type="unfinished">Ni ellir rhestru’r copïau wrth gefn ({0}). Gwiriwch fod modd darllen eu ffolder.</translation>
    </message>
    <message>
        <source>The folder cannot be used ({0}).</source>
        <translation type="unfinished">Ni ellir defnyddio’r ffolder ({0}).</translation>
    </message>
    <message>
        <source>No backup could be made. {0}</source>
        <translation type="unfinished">Ni ellid gwneud copi wrth gefn. {0}</translation>
    </message>
    <message>
        <source>The file cannot be copied ({0}). Make room, or choose another folder.</source>
        <translation type="unfinished">Ni ellir copïo’r ffeil ({0}). Gwnewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The copy is not what was written. Try again.</source>
        <translation type="unfinished">Nid yw’r copi yr un fath â’r hyn a ysgrifennwyd. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>An entry is missing here.</source>
        <translation type="unfinished">Mae cofnod ar goll yma.</translation>
    </message>
    <message>
        <source>This entry, or the framework, was altered after it was written.</source>
        <translation type="unfinished">Newidiwyd y cofnod hwn, neu’r fframwaith, ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>This entry was altered after it was written.</source>
        <translation type="unfinished">Newidiwyd y cofnod hwn ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>history, entry {0}</source>
        <translation type="unfinished">hanes, cofnod {0}</translation>
    </message>
    <message>
        <source>This file is open elsewhere. Close it there, then try again.</source>
        <translation type="unfinished">Mae’r ffeil hon ar agor mewn man arall. Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make room and try again.</source>
        <translation type="unfinished">Mae’r ddisg yn llawn, felly ni chadwyd y newid. Gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing was changed. Try again; if it goes on, copy the file to another disk.</source>
        <translation type="unfinished">Ni ellid darllen nac ysgrifennu’r ddisg, felly ni newidiwyd dim. Rhowch gynnig arall arni; os yw’n parhau, copïwch y ffeil i ddisg arall.</translation>
    </message>
    <message>
        <source>This file was moved, renamed or replaced while it was open, so the change was not saved. Put it back where it was, or close it and open it where it is now.</source>
        <translation type="unfinished">Symudwyd, ailenwyd neu disodlwyd y ffeil hon tra oedd ar agor, felly ni chadwyd y newid. Rhowch hi’n ôl lle’r oedd, neu ei chau a’i hagor lle mae hi nawr.</translation>
    </message>
    <message>
        <source>This file or its folder is read-only. Copy it to a folder where you may write.</source>
        <translation type="unfinished">Mae’r ffeil hon neu ei ffolder yn ddarllen yn unig. Copïwch hi i ffolder lle cewch ysgrifennu.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished">Ni ellir agor y ffeil. Gwiriwch ei bod yno a bod gennych hawl i’w darllen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup, or rescue what can be read. Keep the damaged file.</source>
        <translation type="unfinished">Mae’r ffeil wedi’i difrodi. Adferwch gopi wrth gefn, neu achubwch yr hyn y gellir ei ddarllen. Cadwch y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>This holds half of a character, which cannot be saved. Type it again. Nothing was changed.</source>
        <translation type="unfinished">Mae hwn yn cynnwys hanner nod, na ellir ei gadw. Teipiwch ef eto. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The file could not be read or written ({0}). Nothing was changed.</source>
        <translation type="unfinished">Ni ellid darllen nac ysgrifennu’r ffeil ({0}). Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name; it was left as it is.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwn yn barod. Dewiswch enw arall; gadawyd hi fel y mae.</translation>
    </message>
    <message>
        <source>The file could not be replaced ({0}). It is as it was before.</source>
        <translation type="unfinished">Ni ellid disodli’r ffeil ({0}). Mae fel yr oedd o’r blaen.</translation>
    </message>
    <message>
        <source>The file cannot be made here ({0}). Choose another folder.</source>
        <translation type="unfinished">Ni ellir gwneud y ffeil yma ({0}). Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Caseread. Open it with that version.</source>
        <translation type="unfinished">Gwnaed y ffeil hon gan fersiwn mwy newydd o Caseread. Agorwch hi gyda’r fersiwn honno.</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters. Four or five random words work well.</source>
        <translation type="unfinished">Mae gan gyfrinymadrodd o leiaf {0} nod. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd hwn yn agor y ffeil. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a slip in this recovery key. Compare it with the sheet, group by group.</source>
        <translation type="unfinished">Mae llithriad yn yr allwedd adfer hon. Cymharwch hi â’r daflen, fesul grŵp.</translation>
    </message>
    <message>
        <source>The file is damaged at its beginning. Use a backup, or rescue what can be read from it.</source>
        <translation type="unfinished">Mae’r ffeil wedi’i difrodi ar ei dechrau. Defnyddiwch gopi wrth gefn, neu achubwch yr hyn y gellir ei ddarllen ohoni.</translation>
    </message>
    <message>
        <source>The file is damaged: {0} of its {1} pages are not as they were written ({2}). Restore a backup, or rescue what can be read. Keep the damaged file.</source>
        <translation type="unfinished">Mae’r ffeil wedi’i difrodi: nid yw {0} o’i {1} tudalen fel yr ysgrifennwyd nhw ({2}). Adferwch gopi wrth gefn, neu achubwch yr hyn y gellir ei ddarllen. Cadwch y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>Something follows the end of the data that this program did not write.</source>
        <translation type="unfinished">Mae rhywbeth ar ôl diwedd y data nad y rhaglen hon a’i hysgrifennodd.</translation>
    </message>
    <message>
        <source>the inspection&apos;s details</source>
        <translation type="unfinished">manylion yr arolygiad</translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished">gosodiadau</translation>
    </message>
    <message>
        <source>references, samples, readers and sign-off of cases</source>
        <translation type="unfinished">cyfeirnodau, samplau, darllenwyr a chymeradwyaeth achosion</translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished">ffeithiau</translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished">atebion</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">nodiadau</translation>
    </message>
    <message>
        <source>odd answers that stand</source>
        <translation type="unfinished">atebion anarferol a dderbyniwyd</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished">tystiolaeth</translation>
    </message>
    <message>
        <source>urgent alerts</source>
        <translation type="unfinished">rhybuddion brys</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation type="unfinished">barnau</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished">penderfyniadau</translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished">canfyddiadau</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation type="unfinished">argymhellion</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished">arfer da</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished">hidlyddion wedi’u cadw</translation>
    </message>
    <message>
        <source>Some could not be read, neither here nor in the history, so some may be missing.</source>
        <translation type="unfinished">Ni ellid darllen rhai, yma nac yn yr hanes, felly gall rhai fod ar goll.</translation>
    </message>
    <message>
        <source>Both copies of what opens the file are damaged. Give a backup, which has the same key.</source>
        <translation type="unfinished">Mae’r ddau gopi o’r hyn sy’n agor y ffeil wedi’u difrodi. Rhowch gopi wrth gefn, sydd â’r un allwedd.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Nid oes ffeil o’r fath.</translation>
    </message>
    <message>
        <source>The file cannot be copied to read it ({0}). It was left as it is.</source>
        <translation type="unfinished">Ni ellir copïo’r ffeil i’w darllen ({0}). Gadawyd hi fel y mae.</translation>
    </message>
    <message>
        <source>The framework of the inspection cannot be read from it. Give a whole file with the same framework, such as a backup.</source>
        <translation type="unfinished">Ni ellir darllen fframwaith yr arolygiad ohoni. Rhowch ffeil gyfan gyda’r un fframwaith, fel copi wrth gefn.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read. Use a backup. If the file was encrypted and its beginning is gone, give a backup with the same key and try again.</source>
        <translation type="unfinished">Ni ellir darllen dim yn y ffeil hon. Defnyddiwch gopi wrth gefn. Os oedd y ffeil wedi’i hamgryptio a’i dechrau ar goll, rhowch gopi wrth gefn â’r un allwedd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Look at this: it may be older than what was recorded last.</source>
        <translation type="unfinished">Edrychwch ar hwn: gall fod yn hŷn na’r hyn a gofnodwyd ddiwethaf.</translation>
    </message>
    <message>
        <source>Its reference was lost. Give it its own.</source>
        <translation type="unfinished">Collwyd ei gyfeirnod. Rhowch un ei hun iddo.</translation>
    </message>
    <message>
        <source>Its sample was lost, and was chosen by what is recorded.</source>
        <translation type="unfinished">Collwyd ei sampl, ac fe’i dewiswyd yn ôl yr hyn a gofnodwyd.</translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation type="unfinished">Heb ei drosglwyddo: {0}</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation type="unfinished">Ni ellir darllen y ffeil ({0}).</translation>
    </message>
    <message>
        <source>This is not a Caseread inspection. Choose a .caseread file.</source>
        <translation type="unfinished">Nid arolygiad Caseread yw hwn. Dewiswch ffeil .caseread.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished">Mae ar goll.</translation>
    </message>
    <message>
        <source>This program did not make it.</source>
        <translation type="unfinished">Nid y rhaglen hon a’i gwnaeth.</translation>
    </message>
    <message>
        <source>It is not as this program made it.</source>
        <translation type="unfinished">Nid yw fel y gwnaeth y rhaglen hon ef.</translation>
    </message>
    <message>
        <source>No backup could be made, as many were made this second. Try again.</source>
        <translation type="unfinished">Ni ellid gwneud copi wrth gefn, gan fod llawer wedi’u gwneud yr eiliad hon. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>No backup could be made. The folder is a link; remove it, or choose a folder.</source>
        <translation type="unfinished">Ni ellid gwneud copi wrth gefn. Dolen yw’r ffolder; tynnwch hi, neu dewiswch ffolder.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one. The file is as it was.</source>
        <translation type="unfinished">Mae’r copi wrth gefn hwn wedi’i ddifrodi. Dewiswch un arall. Mae’r ffeil fel yr oedd.</translation>
    </message>
    <message>
        <source>This file is encrypted. Give its passphrase or its recovery key.</source>
        <translation type="unfinished">Mae’r ffeil hon wedi’i hamgryptio. Rhowch ei chyfrinymadrodd neu ei hallwedd adfer.</translation>
    </message>
    <message>
        <source>This file is not encrypted, so it has no passphrase.</source>
        <translation type="unfinished">Nid yw’r ffeil hon wedi’i hamgryptio, felly nid oes ganddi gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>A row belongs to a case that is not there.</source>
        <translation type="unfinished">Mae rhes yn perthyn i achos nad yw yno.</translation>
    </message>
    <message>
        <source>The file holds another value here than its history says.</source>
        <translation type="unfinished">Mae gan y ffeil werth gwahanol yma i’r hyn y mae ei hanes yn ei ddweud.</translation>
    </message>
    <message>
        <source>This is an inspection file, so nothing else is written over it. Choose another name.</source>
        <translation type="unfinished">Ffeil arolygiad yw hon, felly nid ysgrifennir dim arall drosti. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file cannot be written: it may be open in another program, or be read-only. Close it there, or choose another name or folder.</source>
        <translation type="unfinished">Ni ellir ysgrifennu’r ffeil: gall fod ar agor mewn rhaglen arall, neu’n ddarllen yn unig. Caewch hi yno, neu dewiswch enw neu ffolder arall.</translation>
    </message>
    <message>
        <source>This is not a report of an inspection, or it was printed by an older version.</source>
        <translation type="unfinished">Nid adroddiad ar arolygiad yw hwn, neu fe’i hargraffwyd gan fersiwn hŷn.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Choose a name that ends in {0}.</source>
        <translation type="unfinished">Llyfr gwaith Excel yw hwn. Dewiswch enw sy’n gorffen ag {0}.</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}). Choose another name or folder.</source>
        <translation type="unfinished">Ni ellir ysgrifennu’r ffeil ({0}). Dewiswch enw neu ffolder arall.</translation>
    </message>
    <message>
        <source>This is a PDF. Choose a name that ends in {0}.</source>
        <translation type="unfinished">PDF yw hwn. Dewiswch enw sy’n gorffen ag {0}.</translation>
    </message>
    <message>
        <source>{n} more like this: {0} …|{n} more like this: {0} …</source>
        <translation type="unfinished">{n} arall tebyg: {0} …|{n} arall tebyg: {0} …|{n} arall tebyg: {0} …|{n} arall tebyg: {0} …|{n} arall tebyg: {0} …|{n} arall tebyg: {0} …</translation>
    </message>
    <message>
        <source>The printer did not start. Choose another printer, or export the PDF and print that.</source>
        <translation type="unfinished">Ni ddechreuodd yr argraffydd. Dewiswch argraffydd arall, neu allforiwch y PDF ac argraffu hwnnw.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full. Make room, or choose another folder.</source>
        <translation type="unfinished">Ni ellid ysgrifennu’r ffeil: gall y ddisg fod yn llawn. Gwnewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>Cases, answers, tallies and ratings as sheets.</source>
        <translation type="unfinished">Achosion, atebion, cyfansymiau a graddau fel taflenni.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished">Dogfen Word</translation>
    </message>
    <message>
        <source>The report’s text, tables and charts, to go on writing.</source>
        <translation type="unfinished">Testun, tablau a siartiau’r adroddiad, i fynd ymlaen i ysgrifennu.</translation>
    </message>
    <message>
        <source>SPSS data file</source>
        <translation type="unfinished">Ffeil ddata SPSS</translation>
    </message>
    <message>
        <source>One row for each case, with value labels.</source>
        <translation type="unfinished">Un rhes ar gyfer pob achos, gyda labeli gwerthoedd.</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation type="unfinished">Pecyn data</translation>
    </message>
    <message>
        <source>CSV files in one archive, with their description.</source>
        <translation type="unfinished">Ffeiliau CSV mewn un archif, gyda disgrifiad ohonynt.</translation>
    </message>
    <message>
        <source>Open copy (JSON)</source>
        <translation type="unfinished">Copi agored (JSON)</translation>
    </message>
    <message>
        <source>Everything, as the program can import it again.</source>
        <translation type="unfinished">Popeth, fel y gall y rhaglen ei fewnforio eto.</translation>
    </message>
    <message>
        <source>Open copy as a table (CSV)</source>
        <translation type="unfinished">Copi agored fel tabl (CSV)</translation>
    </message>
    <message>
        <source>Everything, one value a row.</source>
        <translation type="unfinished">Popeth, un gwerth i bob rhes.</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished">Heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>Not specified further</source>
        <translation type="unfinished">Heb ei nodi ymhellach</translation>
    </message>
    <message>
        <source>There is {n} more fault like these.|There are {n} more faults like these.</source>
        <translation type="unfinished">Mae {n} nam arall fel y rhain.|Mae {n} nam arall fel y rhain.|Mae {n} nam arall fel y rhain.|Mae {n} nam arall fel y rhain.|Mae {n} nam arall fel y rhain.|Mae {n} nam arall fel y rhain.</translation>
    </message>
    <message>
        <source>{0} from {1}%</source>
        <translation type="unfinished">{0} o {1}%</translation>
    </message>
    <message>
        <source>decides the rating</source>
        <translation type="unfinished">yn pennu’r radd</translation>
    </message>
    <message>
        <source>{0} of {1}, from 0 to 100%. Bands: {2}.</source>
        <translation type="unfinished">{0} o {1}, o 0 i 100%. Bandiau: {2}.</translation>
    </message>
    <message>
        <source>{0}, decides the rating</source>
        <translation type="unfinished">{0}, yn pennu’r radd</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">cynigiwyd</translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished">penderfynwyd</translation>
    </message>
    <message>
        <source>– has no score: in the middle of its band</source>
        <translation type="unfinished">– heb sgôr: yng nghanol ei band</translation>
    </message>
    <message>
        <source>Profile of the ratings.</source>
        <translation type="unfinished">Proffil y graddau.</translation>
    </message>
    <message>
        <source>{0}, proposed: {1}</source>
        <translation type="unfinished">{0}, cynigiwyd: {1}</translation>
    </message>
    <message>
        <source>{0} {1} to {2}</source>
        <translation type="unfinished">{0} {1} i {2}</translation>
    </message>
    <message>
        <source>Scale of the score: {0}. It stands at {1}.</source>
        <translation type="unfinished">Graddfa’r sgôr: {0}. Y sgôr yw {1}.</translation>
    </message>
    <message>
        <source>Scale of the score: {0}. It stands at {1}: {2}.</source>
        <translation type="unfinished">Graddfa’r sgôr: {0}. Y sgôr yw {1}: {2}.</translation>
    </message>
    <message>
        <source>Bar: {0}</source>
        <translation type="unfinished">Bar: {0}</translation>
    </message>
    <message>
        <source>Empty bar: no relevant case</source>
        <translation type="unfinished">Bar gwag: dim achos perthnasol</translation>
    </message>
    <message>
        <source>Inspection summary</source>
        <translation type="unfinished">Crynodeb yr arolygiad</translation>
    </message>
    <message>
        <source>Every rating with what led to it.</source>
        <translation type="unfinished">Pob gradd, gyda’r hyn a arweiniodd ati.</translation>
    </message>
    <message>
        <source>One page for the meeting of the panel.</source>
        <translation type="unfinished">Un dudalen ar gyfer cyfarfod y panel.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">Crynodeb yr achos</translation>
    </message>
    <message>
        <source>One case: its facts, answers and notes.</source>
        <translation type="unfinished">Un achos: ei ffeithiau, ei atebion a’i nodiadau.</translation>
    </message>
    <message>
        <source>Case pack</source>
        <translation type="unfinished">Pecyn achosion</translation>
    </message>
    <message>
        <source>Many case summaries in one document, with contents.</source>
        <translation type="unfinished">Llawer o grynodebau achos mewn un ddogfen, gyda chynnwys.</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished">Ffurflen wag</translation>
    </message>
    <message>
        <source>The questions of the programme, to fill in by hand.</source>
        <translation type="unfinished">Cwestiynau’r rhaglen, i’w llenwi â llaw.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that.</source>
        <translation type="unfinished">Hen ffeil Excel (.xls) yw hon. Agorwch hi yn Excel, cadwch hi fel “Llyfr Gwaith Excel (.xlsx)”, a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Open it in Excel, take the password away under File, Info, Protect Workbook, save it, and import it again.</source>
        <translation type="unfinished">Mae cyfrinair ar y llyfr gwaith hwn. Agorwch ef yn Excel, tynnwch y cyfrinair o dan Ffeil, Gwybodaeth, Diogelu’r Llyfr Gwaith, cadwch ef, a mewnforiwch ef eto.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished">Nid llyfr gwaith Excel yw hwn. Agorwch ef mewn rhaglen daenlen a’i gadw fel .xlsx.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)” or as .xlsx.</source>
        <translation type="unfinished">Nid testun UTF-8 yw’r ffeil. Yn Excel, cadwch hi fel “CSV UTF-8 (Comma delimited)” neu fel .xlsx.</translation>
    </message>
    <message>
        <source>This table is far larger than case reads need. Copy the rows of the cases into a new one.</source>
        <translation type="unfinished">Mae’r tabl hwn yn llawer mwy nag sydd ei angen ar gyfer darlleniadau achos. Copïwch resi’r achosion i un newydd.</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark is missing, or one too many. Save the table as .xlsx instead.</source>
        <translation type="unfinished">Llinell {0}: mae dyfynnod ar goll, neu un yn ormod. Cadwch y tabl fel .xlsx yn lle hynny.</translation>
    </message>
    <message>
        <source>Line {0}: a cell holds more than {1} characters, or a quotation mark is missing.</source>
        <translation type="unfinished">Llinell {0}: mae mwy na {1} nod mewn cell, neu mae dyfynnod ar goll.</translation>
    </message>
    <message>
        <source>This workbook is damaged, or was not made by a spreadsheet program. Open it in one, and save it under a new name.</source>
        <translation type="unfinished">Mae’r llyfr gwaith hwn wedi’i ddifrodi, neu nid rhaglen daenlen a’i gwnaeth. Agorwch ef mewn un, a’i gadw dan enw newydd.</translation>
    </message>
    <message>
        <source>This is no Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished">Nid llyfr gwaith Excel (.xlsx) yw hwn. Agorwch ef mewn rhaglen daenlen a’i gadw fel .xlsx.</translation>
    </message>
    <message>
        <source>This workbook is far larger than case reads need. Copy the rows of the cases into a new one.</source>
        <translation type="unfinished">Mae’r llyfr gwaith hwn yn llawer mwy nag sydd ei angen ar gyfer darlleniadau achos. Copïwch resi’r achosion i un newydd.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>How the ratings are made</source>
        <translation type="unfinished">Sut y gwneir y graddau</translation>
    </message>
    <message>
        <source>{0} decided as the figures propose: {1}.</source>
        <translation type="unfinished">{0} – penderfynwyd fel y mae’r ffigurau’n cynnig: {1}.</translation>
    </message>
    <message>
        <source>Every rating is the one that the figures or the judgements gave.</source>
        <translation type="unfinished">Mae pob gradd fel y rhoddwyd hi gan y ffigurau neu’r barnau.</translation>
    </message>
    <message>
        <source>No condition for discretion holds.</source>
        <translation type="unfinished">Nid oes amod dros ddisgresiwn yn cael ei fodloni.</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation type="unfinished">Disgresiwn</translation>
    </message>
    <message>
        <source>A panel may move a rating while one of these conditions holds. The program moves none by itself.</source>
        <translation type="unfinished">Gall panel symud gradd tra bo un o’r amodau hyn yn cael ei fodloni. Nid yw’r rhaglen yn symud yr un ohoni ei hun.</translation>
    </message>
    <message>
        <source>Professional discretion</source>
        <translation type="unfinished">Disgresiwn proffesiynol</translation>
    </message>
    <message>
        <source>Open choice</source>
        <translation type="unfinished">Dewis agored</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Beth sy’n agored</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation type="unfinished">Mewn grym yma</translation>
    </message>
    <message>
        <source>No published text settles the following, so the choice is made openly.</source>
        <translation type="unfinished">Nid oes testun cyhoeddedig yn setlo’r canlynol, felly gwneir y dewis yn agored.</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation type="unfinished">Dewisiadau agored</translation>
    </message>
    <message>
        <source>So that no child can be recognised in what the cases are made of, values of fewer than {0} cases are counted together with others, and what that leaves without meaning is not shown. The tables of questions give every count, as published reports do.</source>
        <translation type="unfinished">Fel na ellir adnabod unrhyw blentyn yn y disgrifiad o’r achosion, cyfrifir gwerthoedd sydd gan lai na {0} achos ynghyd ag eraill, ac ni ddangosir yr hyn nad oes iddo ystyr wedyn. Mae tablau’r cwestiynau yn rhoi pob cyfrif, fel y gwna adroddiadau cyhoeddedig.</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation type="unfinished">Cyfrifon bach</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Geiriad</translation>
    </message>
    <message>
        <source>Do not apply: {0}.</source>
        <translation type="unfinished">Nid yw’r rhain yn berthnasol: {0}.</translation>
    </message>
    <message>
        <source>{0}, kept aside</source>
        <translation type="unfinished">{0}, o’r neilltu</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished">Nid yw’n berthnasol</translation>
    </message>
    <message>
        <source>Urgent alert, not passed on.</source>
        <translation type="unfinished">Rhybudd brys, heb ei drosglwyddo.</translation>
    </message>
    <message>
        <source>Raised {0}.</source>
        <translation type="unfinished">Codwyd {0}.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished">Rhybuddion</translation>
    </message>
    <message>
        <source>{0}: see {1}</source>
        <translation type="unfinished">{0}: gweler {1}</translation>
    </message>
    <message>
        <source>Case summary {0}</source>
        <translation type="unfinished">Crynodeb yr achos {0}</translation>
    </message>
    <message>
        <source>Case summary without notes {0}</source>
        <translation type="unfinished">Crynodeb yr achos heb nodiadau {0}</translation>
    </message>
    <message>
        <source>Sample not recorded</source>
        <translation type="unfinished">Sampl heb ei gofnodi</translation>
    </message>
    <message>
        <source>Read by {0}</source>
        <translation type="unfinished">Darllenwyd gan {0}</translation>
    </message>
    <message>
        <source>Read by nobody yet</source>
        <translation type="unfinished">Heb ei ddarllen gan neb eto</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered; not complete.</source>
        <translation type="unfinished">Atebwyd {0} o {1} cwestiwn; heb fod yn gyflawn.</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered; complete.</source>
        <translation type="unfinished">Atebwyd {0} o {1} cwestiwn; cyflawn.</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation type="unfinished">Tystiolaeth arall</translation>
    </message>
    <message>
        <source>The cases inspected</source>
        <translation type="unfinished">Yr achosion a arolygwyd</translation>
    </message>
    <message>
        <source>Shares are of all cases of a sample. Because of rounding they may not add up to 100%. A value that stands further in is counted in the one above it too.</source>
        <translation type="unfinished">Cyfrannau o holl achosion sampl yw’r rhain. Oherwydd talgrynnu, efallai na fyddant yn adio i 100%. Cyfrifir gwerth sydd wedi’i fewnoli yn yr un uwch ei ben hefyd.</translation>
    </message>
    <message>
        <source>Values of fewer than {0} cases are counted together with others.</source>
        <translation type="unfinished">Cyfrifir gwerthoedd sydd gan lai na {0} achos ynghyd ag eraill.</translation>
    </message>
    <message>
        <source>Not shown, as the counts are small: {0}.</source>
        <translation type="unfinished">Heb eu dangos, am fod y cyfrifon yn fach: {0}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Pob un</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Cynnwys</translation>
    </message>
    <message>
        <source>Programme of</source>
        <translation type="unfinished">Rhaglen gan</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Gwaith maes</translation>
    </message>
    <message>
        <source>Inspection data</source>
        <translation type="unfinished">Data’r arolygiad</translation>
    </message>
    <message>
        <source>The totals may differ, since some questions may not apply to every case.</source>
        <translation type="unfinished">Gall y cyfansymiau amrywio, gan nad yw rhai cwestiynau o bosibl yn berthnasol i bob achos.</translation>
    </message>
    <message>
        <source>{n} case inspected.|{n} cases inspected.</source>
        <translation type="unfinished">Arolygwyd {n} achos.|Arolygwyd {n} achos.|Arolygwyd {n} achos.|Arolygwyd {n} achos.|Arolygwyd {n} achos.|Arolygwyd {n} achos.</translation>
    </message>
    <message>
        <source>Data summary</source>
        <translation type="unfinished">Crynodeb o’r data</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished">wedi’i fodloni</translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished">heb ei fodloni</translation>
    </message>
    <message>
        <source>{0} (better when lower)</source>
        <translation type="unfinished">{0} (gorau po isaf)</translation>
    </message>
    <message>
        <source>{0}, as proposed</source>
        <translation type="unfinished">{0}, fel y cynigiwyd</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <source>Strength:|Strengths:</source>
        <translation type="unfinished">Cryfderau:|Cryfder:|Cryfderau:|Cryfderau:|Cryfderau:|Cryfderau:</translation>
    </message>
    <message>
        <source>Area for improvement:|Areas for improvement:</source>
        <translation type="unfinished">Meysydd i’w gwella:|Maes i’w wella:|Meysydd i’w gwella:|Meysydd i’w gwella:|Meysydd i’w gwella:|Meysydd i’w gwella:</translation>
    </message>
    <message>
        <source>Other finding:|Other findings:</source>
        <translation type="unfinished">Canfyddiadau eraill:|Canfyddiad arall:|Canfyddiadau eraill:|Canfyddiadau eraill:|Canfyddiadau eraill:|Canfyddiadau eraill:</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished">Meini prawf</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">Ystadegyn</translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished">Cyfartaledd</translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished">Ystod</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Ystadegau</translation>
    </message>
    <message>
        <source>better when lower</source>
        <translation type="unfinished">gorau po isaf</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished">ddim ar gael</translation>
    </message>
    <message>
        <source>no case</source>
        <translation type="unfinished">dim achos</translation>
    </message>
    <message>
        <source>empty circle</source>
        <translation type="unfinished">cylch gwag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Line by line: the first that fits decides.</source>
        <translation type="unfinished">Fesul llinell: y gyntaf sy’n ffitio sy’n penderfynu.</translation>
    </message>
    <message>
        <source>the inspector chooses: {0}</source>
        <translation type="unfinished">yr arolygydd sy’n dewis: {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">unrhyw un</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation type="unfinished">Nodyn {0}</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation type="unfinished">Sgôr hyd yma</translation>
    </message>
    <message>
        <source>{0} (not scored)</source>
        <translation type="unfinished">{0} (dim sgôr)</translation>
    </message>
    <message>
        <source>proposed: {0}</source>
        <translation type="unfinished">cynigiwyd: {0}</translation>
    </message>
    <message>
        <source>† Reconstructed wording: made from what the published report says, not the inspectorate’s own.</source>
        <translation type="unfinished">† Geiriad a ail-luniwyd: fe’i gwnaed o’r hyn y mae’r adroddiad cyhoeddedig yn ei ddweud, nid geiriad yr arolygiaeth ei hun.</translation>
    </message>
    <message>
        <source>(not scored)</source>
        <translation type="unfinished">(dim sgôr)</translation>
    </message>
    <message>
        <source>Ratings for the panel</source>
        <translation type="unfinished">Graddau ar gyfer y panel</translation>
    </message>
    <message>
        <source>Fieldwork: {0}</source>
        <translation type="unfinished">Gwaith maes: {0}</translation>
    </message>
    <message>
        <source>Lead inspector: {0}</source>
        <translation type="unfinished">Prif arolygydd: {0}</translation>
    </message>
    <message>
        <source>Score so far: {0} of {1}.</source>
        <translation type="unfinished">Sgôr hyd yma: {0} o {1}.</translation>
    </message>
    <message>
        <source>Proposed, and what it rests on</source>
        <translation type="unfinished">Cynigiwyd, a’r sail drosto</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished">Y sail drosto</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation type="unfinished">Pa mor gadarn ydyw</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Mewn grym</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished">Paraff</translation>
    </message>
    <message>
        <source>Discretion: {0}</source>
        <translation type="unfinished">Disgresiwn: {0}</translation>
    </message>
    <message>
        <source>To be decided: {0}.</source>
        <translation type="unfinished">I’w benderfynu: {0}.</translation>
    </message>
    <message>
        <source>The panel may move: {0}.</source>
        <translation type="unfinished">Gall y panel symud: {0}.</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">Cyfarfod ar</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation type="unfinished">Yn y gadair</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Yn bresennol</translation>
    </message>
    <message>
        <source>Agreed (signature)</source>
        <translation type="unfinished">Cytunwyd (llofnod)</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Argymhellion</translation>
    </message>
    <message>
        <source>Earlier recommendations</source>
        <translation type="unfinished">Argymhellion blaenorol</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">Enghraifft</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished">Rôl gyfrifol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished">Heb ei henwi</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation type="unfinished">I: {0}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Whoever has both this sheet and the file can read everything in it.</source>
        <translation type="unfinished">Gall pwy bynnag sydd â’r daflen hon a’r ffeil ddarllen popeth sydd ynddi.</translation>
    </message>
    <message>
        <source>The key on this sheet opens the file named below when its passphrase has been forgotten. Caseread keeps no copy of the key and does not show it again, and nobody can open the file without the passphrase or this sheet.</source>
        <translation type="unfinished">Mae’r allwedd ar y daflen hon yn agor y ffeil a enwir isod pan fydd ei chyfrinymadrodd wedi’i anghofio. Nid yw Caseread yn cadw copi o’r allwedd nac yn ei dangos eto, ac ni all neb agor y ffeil heb y cyfrinymadrodd neu’r daflen hon.</translation>
    </message>
    <message>
        <source>Capitals and dashes make no difference. The key has no letters I, L or O: what looks like one is the figure 1 or 0.</source>
        <translation type="unfinished">Nid yw priflythrennau na chysylltnodau’n gwneud gwahaniaeth. Nid oes llythrennau I, L nac O yn yr allwedd: y ffigur 1 neu 0 yw’r hyn sy’n edrych fel un.</translation>
    </message>
    <message>
        <source>Lock it away, in a safe or with whoever keeps the records of the inspection.</source>
        <translation type="unfinished">Clowch hi i ffwrdd, mewn sêff neu gyda phwy bynnag sy’n cadw cofnodion yr arolygiad.</translation>
    </message>
    <message>
        <source>Never keep it with the laptop or in its bag. Do not photograph, scan or send it.</source>
        <translation type="unfinished">Peidiwch byth â’i chadw gyda’r gliniadur nac yn ei fag. Peidiwch â thynnu ei llun, ei sganio na’i hanfon.</translation>
    </message>
    <message>
        <source>If it was saved as a PDF file, print it and then delete that file.</source>
        <translation type="unfinished">Os cadwyd hi fel ffeil PDF, argraffwch hi ac yna dilëwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Open the file in Caseread.</source>
        <translation type="unfinished">Agorwch y ffeil yn Caseread.</translation>
    </message>
    <message>
        <source>Where it asks for the passphrase, choose “Use the recovery key” and type the key.</source>
        <translation type="unfinished">Lle mae’n gofyn am y cyfrinymadrodd, dewiswch “Defnyddio’r allwedd adfer” a theipiwch yr allwedd.</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The key stays valid: lock this sheet away again.</source>
        <translation type="unfinished">Dewiswch gyfrinymadrodd newydd. Mae’r allwedd yn dal yn ddilys: clowch y daflen hon i ffwrdd eto.</translation>
    </message>
    <message>
        <source>Open the file with its passphrase and make a new recovery sheet at once. The key on this one then no longer opens the file. It still opens copies and backups made before: delete those, or lock them away.</source>
        <translation type="unfinished">Agorwch y ffeil gyda’i chyfrinymadrodd a gwnewch daflen adfer newydd ar unwaith. Ni fydd yr allwedd ar hon yn agor y ffeil wedyn. Mae’n dal i agor copïau a chopïau wrth gefn a wnaed cynt: dilëwch y rheini, neu eu cloi i ffwrdd.</translation>
    </message>
    <message>
        <source>Held by (name)</source>
        <translation type="unfinished">Deiliad (enw)</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation type="unfinished">Ble y’i cedwir</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Llofnod</translation>
    </message>
    <message>
        <source>Made {0} · {1}</source>
        <translation type="unfinished">Gwnaed {0} · {1}</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished">Ble i’w chadw</translation>
    </message>
    <message>
        <source>How to open the file with it</source>
        <translation type="unfinished">Sut i agor y ffeil gyda hi</translation>
    </message>
    <message>
        <source>When it is lost, or others may have seen it</source>
        <translation type="unfinished">Os aiff ar goll, neu os gall eraill fod wedi’i gweld</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished">Pwy sy’n ei dal</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Gwnaed ar</translation>
    </message>
    <message>
        <source>{0} of {n} case complete.|{0} of {n} cases complete.</source>
        <translation type="unfinished">Mae {0} o {n} achos yn gyflawn.|Mae {0} o {n} achos yn gyflawn.|Mae {0} o {n} achos yn gyflawn.|Mae {0} o {n} achos yn gyflawn.|Mae {0} o {n} achos yn gyflawn.|Mae {0} o {n} achos yn gyflawn.</translation>
    </message>
    <message>
        <source>No case has been added yet.</source>
        <translation type="unfinished">Nid oes achos wedi’i ychwanegu eto.</translation>
    </message>
    <message>
        <source>Not complete: {0}.</source>
        <translation type="unfinished">Heb fod yn gyflawn: {0}.</translation>
    </message>
    <message>
        <source>{0} not rated yet: {1}.</source>
        <translation type="unfinished">{0} heb radd eto: {1}.</translation>
    </message>
    <message>
        <source>The overall rating has not been chosen yet.</source>
        <translation type="unfinished">Nid yw’r radd gyffredinol wedi’i dewis eto.</translation>
    </message>
    <message>
        <source>This page has no text, so that both languages stay side by side.</source>
        <translation type="unfinished">Nid oes testun ar y dudalen hon, er mwyn i’r ddwy iaith aros ochr yn ochr.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">Tudalen {0} o {1}</translation>
    </message>
    <message>
        <source>No case has been read that its questions apply to.</source>
        <translation type="unfinished">Ni ddarllenwyd achos y mae ei gwestiynau’n berthnasol iddo.</translation>
    </message>
    <message>
        <source>{0} of {1} answers that apply were sufficient.</source>
        <translation type="unfinished">Roedd {0} o {1} ateb perthnasol yn ddigonol.</translation>
    </message>
    <message>
        <source>Our {0} for this {1} is based on the following {2}:</source>
        <translation type="unfinished">Mae’r canlyniad hwn ({0}, {1}) yn seiliedig ar y canlynol ({2}):</translation>
    </message>
    <message>
        <source>In making a judgement, we take into account the answers to the following {0}:</source>
        <translation type="unfinished">Wrth ffurfio barn, rydym yn ystyried yr atebion i’r canlynol ({0}):</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Sail</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">Pellter</translation>
    </message>
    <message>
        <source>This rating does not count towards the overall score.</source>
        <translation type="unfinished">Nid yw’r radd hon yn cyfrif tuag at y sgôr gyffredinol.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished">Cipolwg</translation>
    </message>
    <message>
        <source>Profile of the ratings</source>
        <translation type="unfinished">Proffil y graddau</translation>
    </message>
    <message>
        <source>What is not complete yet</source>
        <translation type="unfinished">Beth sydd heb fod yn gyflawn eto</translation>
    </message>
    <message>
        <source>Scale of the score</source>
        <translation type="unfinished">Graddfa’r sgôr</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished">Perthnasol</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Bodlonwyd</translation>
    </message>
    <message>
        <source>Relevant cases</source>
        <translation type="unfinished">Achosion perthnasol</translation>
    </message>
    <message>
        <source>PREVIEW – this case is not complete</source>
        <translation type="unfinished">RHAGOLWG – nid yw’r achos hwn yn gyflawn</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished">Dim gradd eto</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished">Heb ei dewis eto</translation>
    </message>
    <message>
        <source>Service not named yet</source>
        <translation type="unfinished">Gwasanaeth heb ei enwi eto</translation>
    </message>
    <message>
        <source>Without notes: nothing that was written about cases is shown.</source>
        <translation type="unfinished">Heb nodiadau: ni ddangosir dim a ysgrifennwyd am achosion.</translation>
    </message>
    <message>
        <source>Of the {n} {cases} inspected:</source>
        <translation type="unfinished">O’r {n} {cases} a arolygwyd:</translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished">seren</translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished">cylch</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished">triongl</translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished">sgwâr</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished">diemwnt</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation type="unfinished">Nifer {0}</translation>
    </message>
    <message>
        <source>{0} without notes</source>
        <translation type="unfinished">{0} heb nodiadau</translation>
    </message>
    <message>
        <source>PREVIEW – not all cases and {0} are complete, so figures may change</source>
        <translation type="unfinished">RHAGOLWG – nid yw’r holl achosion a’r {0} yn gyflawn, felly gall y ffigurau newid</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation type="unfinished">{0} o {1} seren</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>Something went wrong in Caseread while this was made. Nothing of the inspection is lost. Please tell the people who look after the program: {0}</source>
        <translation type="unfinished">Aeth rhywbeth o’i le yn Caseread wrth wneud hwn. Ni chollwyd dim o’r arolygiad. Rhowch wybod i’r bobl sy’n gofalu am y rhaglen: {0}</translation>
    </message>
    <message>
        <source>What makes documents has stopped. Nothing of the inspection is lost. Try again.</source>
        <translation type="unfinished">Mae’r rhan sy’n gwneud dogfennau wedi stopio. Ni chollwyd dim o’r arolygiad. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation type="unfinished">Blwch gwag</translation>
    </message>
    <message>
        <source>As of {0} · {1} · Fingerprint {2}</source>
        <translation type="unfinished">Fel yr oedd ar {0} · {1} · Ôl bys {2}</translation>
    </message>
    <message>
        <source>This column has no heading. Give it one, or clear it.</source>
        <translation type="unfinished">Nid oes pennawd i’r golofn hon. Rhowch un iddi, neu ei chlirio.</translation>
    </message>
    <message>
        <source>This column has no heading. A text with a comma has to stand between quotation marks.</source>
        <translation type="unfinished">Nid oes pennawd i’r golofn hon. Rhaid i destun â choma ynddo sefyll rhwng dyfynodau.</translation>
    </message>
    <message>
        <source>This row stands above the headings and is not read. Move it below them, or take it out.</source>
        <translation type="unfinished">Mae’r rhes hon uwchben y penawdau ac ni chaiff ei darllen. Symudwch hi oddi tanynt, neu ei thynnu allan.</translation>
    </message>
    <message>
        <source>Reads come as .xlsx, .csv or .json. Open this file in the program that made it, and save it as one of these.</source>
        <translation type="unfinished">Daw darlleniadau fel .xlsx, .csv neu .json. Agorwch y ffeil hon yn y rhaglen a’i gwnaeth, a’i chadw fel un o’r rhain.</translation>
    </message>
    <message>
        <source>For the numbers of the pages, right-click in this list and choose Update.</source>
        <translation type="unfinished">I gael rhifau’r tudalennau, de-gliciwch ar y rhestr hon a dewiswch Diweddaru (Update).</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished">{0} a {1} arall</translation>
    </message>
    <message>
        <source>{n} urgent alert not passed on|{n} urgent alerts not passed on</source>
        <translation type="unfinished">{n} rhybudd brys heb ei drosglwyddo|{n} rhybudd brys heb ei drosglwyddo|{n} rybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo|{n} rhybudd brys heb eu trosglwyddo</translation>
    </message>
    <message>
        <source>case {0}|cases {0}</source>
        <translation type="unfinished">achosion {0}|achos {0}|achosion {0}|achosion {0}|achosion {0}|achosion {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>Urgent alert: what has to be passed on at once</source>
        <translation type="unfinished">Rhybudd brys: beth sydd i’w drosglwyddo ar unwaith</translation>
    </message>
    <message>
        <source>What has to be passed on at once</source>
        <translation type="unfinished">Beth sydd i’w drosglwyddo ar unwaith</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Tynnu…</translation>
    </message>
    <message>
        <source>Saved as you type. It stays in sight until it is marked as passed on.</source>
        <translation type="unfinished">Fe’i cedwir wrth i chi deipio. Mae’n aros yn y golwg nes ei farcio’n drosglwyddedig.</translation>
    </message>
    <message>
        <source>▲ Urgent alert, not passed on. Raised {0}.</source>
        <translation type="unfinished">▲ Rhybudd brys, heb ei drosglwyddo. Codwyd {0}.</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation type="unfinished">Trosglwyddo…</translation>
    </message>
    <message>
        <source>✓ Urgent alert. {0}.</source>
        <translation type="unfinished">✓ Rhybudd brys. {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Urgent alert raised. It stays in sight until it is passed on.</source>
        <translation type="unfinished">Codwyd rhybudd brys. Mae’n aros yn y golwg nes ei drosglwyddo.</translation>
    </message>
    <message>
        <source>The alert is passed on.</source>
        <translation type="unfinished">Trosglwyddwyd y rhybudd.</translation>
    </message>
    <message>
        <source>Remove this alert? Do so only if it was raised by mistake. The history keeps it.</source>
        <translation type="unfinished">Tynnu’r rhybudd hwn? Gwnewch hynny dim ond os codwyd ef trwy gamgymeriad. Mae’r hanes yn ei gadw.</translation>
    </message>
    <message>
        <source>Remove an urgent alert</source>
        <translation type="unfinished">Tynnu rhybudd brys</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Last changes of {0}</source>
        <translation type="unfinished">Newidiadau diwethaf {0}</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation type="unfinished">Ni newidiwyd dim yma eto.</translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation type="unfinished">Pob newid…</translation>
    </message>
    <message>
        <source>All changes of {0}</source>
        <translation type="unfinished">Pob newid i {0}</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished">Newidiadau diwethaf</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Gadael fel y mae</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished">Copïau &amp;wrth gefn…</translation>
    </message>
    <message>
        <source>Restore or rescue…</source>
        <translation type="unfinished">Adfer neu achub…</translation>
    </message>
    <message>
        <source>A file that does not open</source>
        <translation type="unfinished">Ffeil nad yw’n agor</translation>
    </message>
    <message>
        <source>What shall be done about {0}?</source>
        <translation type="unfinished">Beth ddylid ei wneud ynglŷn â {0}?</translation>
    </message>
    <message>
        <source>A backup is the whole inspection as it was when the backup was made. A rescue makes a new file of all that can still be read, and says what could not. Either way the file itself is kept.</source>
        <translation type="unfinished">Copi wrth gefn yw’r arolygiad cyfan fel yr oedd pan wnaed y copi. Mae achub yn gwneud ffeil newydd o bopeth y gellir ei ddarllen o hyd, ac yn dweud beth nad oedd modd ei ddarllen. Y naill ffordd neu’r llall, cedwir y ffeil ei hun.</translation>
    </message>
    <message>
        <source>Show the backups…</source>
        <translation type="unfinished">Dangos y copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation type="unfinished">Achub i ffeil newydd…</translation>
    </message>
    <message>
        <source>Where to keep what is rescued</source>
        <translation type="unfinished">Ble i gadw’r hyn a achubir</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation type="unfinished">Wrth agor</translation>
    </message>
    <message>
        <source>While working</source>
        <translation type="unfinished">Wrth weithio</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished">Cyn mewnforio</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation type="unfinished">Cyn newid mawr</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished">Cyn diweddaru</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished">Cyn adfer</translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished">Ar gais</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished">Heb ei amgryptio</translation>
    </message>
    <message>
        <source>As now</source>
        <translation type="unfinished">Fel nawr</translation>
    </message>
    <message>
        <source>As then</source>
        <translation type="unfinished">Fel bryd hynny</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished">Yn agor gyda</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>The backup was made, and opened to see that it is whole.</source>
        <translation type="unfinished">Gwnaed y copi wrth gefn, a’i agor i weld ei fod yn gyfan.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Adfer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation type="unfinished">Cedwir yn {0}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>The backups of {0}. One that is restored takes its place; the file as it is now is kept.</source>
        <translation type="unfinished">Copïau wrth gefn o {0}. Bydd un a adferir yn cymryd ei lle; cedwir y ffeil fel y mae nawr.</translation>
    </message>
    <message>
        <source>Made when you open the file, every 20 minutes while you work, and before imports, large changes and updates. Each is as encrypted as the file, and is opened and compared before it counts.</source>
        <translation type="unfinished">Fe’u gwneir pan agorwch y ffeil, bob 20 munud wrth i chi weithio, a chyn mewnforio, newidiadau mawr a diweddariadau. Mae pob un wedi’i amgryptio fel y ffeil, a chaiff ei agor a’i gymharu cyn iddo gyfrif.</translation>
    </message>
</context>
<context>
    <name>BandScale</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Graddfa</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">Neges</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished">Cau’r neges</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation type="unfinished">… a {0} arall.</translation>
    </message>
</context>
<context>
    <name>BulkChanges</name>
    <message>
        <source>Set the &amp;reader…</source>
        <translation type="unfinished">Gosod y darllen&amp;ydd…</translation>
    </message>
    <message>
        <source>Se&amp;t a fact…</source>
        <translation type="unfinished">Gosod ffai&amp;th…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished">Tynn&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Copy the facts</source>
        <translation type="unfinished">Copïo’r ffe&amp;ithiau</translation>
    </message>
    <message>
        <source>&amp;Paste cases…</source>
        <translation type="unfinished">G&amp;ludo achosion…</translation>
    </message>
    <message>
        <source>{n} case will be marked as checked by {0}.|{n} cases will be marked as checked by {0}.</source>
        <translation type="unfinished">Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.|Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.|Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.|Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.|Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.|Caiff {n} achos ei farcio’n wedi’i wirio gan {0}.</translation>
    </message>
    <message>
        <source>Check cases</source>
        <translation type="unfinished">Gwirio achosion</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Gwirio</translation>
    </message>
    <message>
        <source>{n} case will be signed off by {0}.|{n} cases will be signed off by {0}.</source>
        <translation type="unfinished">Caiff {n} achos ei gymeradwyo gan {0}.|Caiff {n} achos ei gymeradwyo gan {0}.|Caiff {n} achos ei gymeradwyo gan {0}.|Caiff {n} achos ei gymeradwyo gan {0}.|Caiff {n} achos ei gymeradwyo gan {0}.|Caiff {n} achos ei gymeradwyo gan {0}.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed then, unless they are reopened.</source>
        <translation type="unfinished">Ni ellir newid dim ynddynt wedyn, oni bai eu bod yn cael eu hailagor.</translation>
    </message>
    <message>
        <source>Sign cases off</source>
        <translation type="unfinished">Cymeradwyo achosion</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Cymeradwyo</translation>
    </message>
    <message>
        <source>{n} case will be reopened.|{n} cases will be reopened.</source>
        <translation type="unfinished">Caiff {n} achos ei ailagor.|Caiff {n} achos ei ailagor.|Caiff {n} achos ei ailagor.|Caiff {n} achos ei ailagor.|Caiff {n} achos ei ailagor.|Caiff {n} achos ei ailagor.</translation>
    </message>
    <message>
        <source>Reopen cases</source>
        <translation type="unfinished">Ailagor achosion</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">Ailagor</translation>
    </message>
    <message>
        <source>{n} case will be removed with all its answers.|{n} cases will be removed with all their answers.</source>
        <translation type="unfinished">Caiff {n} achos ei dynnu gyda’r holl atebion.|Caiff {n} achos ei dynnu gyda’r holl atebion.|Caiff {n} achos ei dynnu gyda’r holl atebion.|Caiff {n} achos ei dynnu gyda’r holl atebion.|Caiff {n} achos ei dynnu gyda’r holl atebion.|Caiff {n} achos ei dynnu gyda’r holl atebion.</translation>
    </message>
    <message>
        <source>Remove cases</source>
        <translation type="unfinished">Tynnu achosion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation type="unfinished">Mae dadwneud yn dod â nhw’n ôl.</translation>
    </message>
    <message>
        <source>{n} case copied|{n} cases copied</source>
        <translation type="unfinished">Copïwyd {n} achos|Copïwyd {n} achos|Copïwyd {n} achos|Copïwyd {n} achos|Copïwyd {n} achos|Copïwyd {n} achos</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Cases that are left out</source>
        <translation type="unfinished">Achosion a adewir allan</translation>
    </message>
    <message>
        <source>{n} case is left out:|{n} cases are left out:</source>
        <translation type="unfinished">Gadewir {n} achos allan:|Gadewir {n} achos allan:|Gadewir {n} achos allan:|Gadewir {n} achos allan:|Gadewir {n} achos allan:|Gadewir {n} achos allan:</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>There is no other note in this case yet.</source>
        <translation type="unfinished">Nid oes nodyn arall yn yr achos hwn eto.</translation>
    </message>
    <message>
        <source>The note on {0} was copied here.</source>
        <translation type="unfinished">Copïwyd y nodyn ar {0} yma.</translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished">Nodyn ar {0}</translation>
    </message>
    <message>
        <source>Evidence: what the file shows, and where</source>
        <translation type="unfinished">Tystiolaeth: beth mae’r ffeil yn ei ddangos, ac ymhle</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
</context>
<context>
    <name>CaseChanges</name>
    <message>
        <source>Remove case {0} with its {1} answers and {2} notes?

Undo brings it back.</source>
        <translation type="unfinished">Dileu achos {0}, gyda’i atebion ({1}) a’i nodiadau ({2})?

Mae dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Remove a case</source>
        <translation type="unfinished">Dileu achos</translation>
    </message>
</context>
<context>
    <name>CaseChooser</name>
    <message>
        <source>Part of a reference</source>
        <translation type="unfinished">Rhan o gyfeirnod</translation>
    </message>
    <message>
        <source>Case to show beside</source>
        <translation type="unfinished">Achos i’w ddangos wrth ochr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>No case has this in its reference.</source>
        <translation type="unfinished">Nid oes achos â hyn yn ei gyfeirnod.</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished">Atebwyd {0} o {1}</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>All samples</source>
        <translation type="unfinished">Pob sampl</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">Pob statws</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation type="unfinished">Pob darllenydd</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Hidlyddion</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation type="unfinished">Hidlo achosion</translation>
    </message>
    <message>
        <source>Filter: words, or status:complete, -reader:KH …</source>
        <translation type="unfinished">Hidlo: geiriau, neu status:complete, -reader:KH …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation type="unfinished">Hidlyddion wedi’u cadw</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>{0} of {1} applicable questions answered</source>
        <translation type="unfinished">Atebwyd {0} o’r {1} cwestiwn perthnasol</translation>
    </message>
    <message>
        <source>▲ {0} to resolve</source>
        <translation type="unfinished">▲ {0} i’w datrys</translation>
    </message>
    <message>
        <source>△ {0} to consider</source>
        <translation type="unfinished">△ {0} i’w hystyried</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation type="unfinished">darllenydd: {0}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>Print summary…</source>
        <translation type="unfinished">Argraffu crynodeb…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished">Hanes…</translation>
    </message>
    <message>
        <source>Set the reader…</source>
        <translation type="unfinished">Gosod y darllenydd…</translation>
    </message>
    <message>
        <source>Set a fact…</source>
        <translation type="unfinished">Gosod ffaith…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished">Gwirio…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished">Cymeradwyo…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished">Ailagor…</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation type="unfinished">Copïo’r ffeithiau</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Tynnu…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Open this case at the question</source>
        <translation type="unfinished">Agor yr achos hwn wrth y cwestiwn</translation>
    </message>
</context>
<context>
    <name>CaseNotice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close the list of what has to be resolved</source>
        <translation type="unfinished">Cau’r rhestr o’r hyn sydd i’w ddatrys</translation>
    </message>
    <message>
        <source>Not yet: {n} thing has to be resolved before this case can be checked or signed off.|Not yet: {n} things have to be resolved before this case can be checked or signed off.</source>
        <translation type="unfinished">Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.|Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.|Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.|Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.|Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.|Ddim eto: rhaid datrys {n} peth cyn y gellir gwirio neu gymeradwyo’r achos hwn.</translation>
    </message>
    <message>
        <source>Nothing is in the way any more: the case can be checked and signed off.</source>
        <translation type="unfinished">Nid oes dim yn y ffordd mwyach: gellir gwirio a chymeradwyo’r achos.</translation>
    </message>
</context>
<context>
    <name>CaseReading</name>
    <message>
        <source>Choose another case…</source>
        <translation type="unfinished">Dewis achos arall…</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>The other case</source>
        <translation type="unfinished">Yr achos arall</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Enter opens a case · F2 edits facts · Shift and arrows choose several</source>
        <translation type="unfinished">Mae Enter yn agor achos · F2 yn golygu ffeithiau · Shift a’r saethau’n dewis sawl un</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished">Achos newydd…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished">Dim achosion eto</translation>
    </message>
    <message>
        <source>Add the first case to begin, or paste rows of a spreadsheet. Use references, never names.</source>
        <translation type="unfinished">I ddechrau, ychwanegwch yr achos cyntaf, neu gludwch resi o daenlen. Defnyddiwch gyfeirnodau, byth enwau.</translation>
    </message>
    <message>
        <source>Paste cases…</source>
        <translation type="unfinished">Gludo achosion…</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation type="unfinished">Dewiswyd {0} o {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation type="unfinished">Nid oes achos sy’n cyd-fynd â’r hidlydd</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished">Dangos pob achos</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Bears on {0}: take away</source>
        <translation type="unfinished">Yn ymwneud â {0}: tynnu</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Open choices</source>
        <translation type="unfinished">Dewisiadau agored</translation>
    </message>
    <message>
        <source>The published method leaves these open. Reports state what was chosen.</source>
        <translation type="unfinished">Mae’r dull cyhoeddedig yn gadael y rhain yn agored. Mae adroddiadau’n nodi’r hyn a ddewiswyd.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Gorchmynion</translation>
    </message>
    <message>
        <source>only while a case is read</source>
        <translation type="unfinished">dim ond wrth ddarllen achos</translation>
    </message>
    <message>
        <source>only for an encrypted inspection</source>
        <translation type="unfinished">dim ond ar gyfer arolygiad wedi’i amgryptio</translation>
    </message>
    <message>
        <source>nothing to do at present</source>
        <translation type="unfinished">dim i’w wneud ar hyn o bryd</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Graddau</translation>
    </message>
    <message>
        <source>They follow every answer.</source>
        <translation type="unfinished">Maent yn dilyn pob ateb.</translation>
    </message>
    <message>
        <source>Beside the questions</source>
        <translation type="unfinished">Wrth ochr y cwestiynau</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation type="unfinished">Ffenestr ei hun</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation type="unfinished">Achos arall</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>To read only. It goes along with the questions.</source>
        <translation type="unfinished">I’w ddarllen yn unig. Mae’n dilyn y cwestiynau.</translation>
    </message>
</context>
<context>
    <name>CompanionWindow</name>
    <message>
        <source>Beside the questions</source>
        <translation type="unfinished">Wrth ochr y cwestiynau</translation>
    </message>
</context>
<context>
    <name>CompositionCard</name>
    <message>
        <source>What the samples are made of</source>
        <translation type="unfinished">O beth y gwneir y samplau</translation>
    </message>
    <message>
        <source>What the sample is made of</source>
        <translation type="unfinished">O beth y gwneir y sampl</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in Caseread. Every answer marked as saved is safe.</source>
        <translation type="unfinished">Aeth rhywbeth o’i le yn Caseread. Mae pob ateb a nodir fel un wedi’i gadw yn ddiogel.</translation>
    </message>
    <message>
        <source>Please copy the details for the people who look after the program, then go on.</source>
        <translation type="unfinished">Copïwch y manylion ar gyfer y bobl sy’n gofalu am y rhaglen, yna ewch ymlaen.</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>{0} criteria</source>
        <translation type="unfinished">{0} maen prawf</translation>
    </message>
</context>
<context>
    <name>CurrentSecretDialog</name>
    <message>
        <source>The sheet that you have now will no longer open the file.</source>
        <translation type="unfinished">Ni fydd y daflen sydd gennych nawr yn agor y ffeil mwyach.</translation>
    </message>
    <message>
        <source>With a recovery sheet, a forgotten passphrase loses nothing.</source>
        <translation type="unfinished">Gyda thaflen adfer, ni chollir dim os anghofir y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">Taflen adfer newydd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished">diwrnod/mis/blwyddyn</translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad fel 14/02/2020 neu 14 Chwef 2020.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>as the figures propose</source>
        <translation type="unfinished">fel y cynigia’r ffigurau</translation>
    </message>
    <message>
        <source>No reason recorded yet</source>
        <translation type="unfinished">Dim rheswm wedi’i gofnodi eto</translation>
    </message>
    <message>
        <source>Allowed: {0}.</source>
        <translation type="unfinished">Caniateir: {0}.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Still needed: {0}.</source>
        <translation type="unfinished">Angen o hyd: {0}.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished">Cofnodi’r penderfyniad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>proposed by the figures</source>
        <translation type="unfinished">cynigir gan y ffigurau</translation>
    </message>
    <message>
        <source>A panel may move this rating:</source>
        <translation type="unfinished">Gall panel symud y radd hon:</translation>
    </message>
    <message>
        <source>The figures propose and inspectors decide.</source>
        <translation type="unfinished">Mae’r ffigurau’n cynnig a’r arolygwyr yn penderfynu.</translation>
    </message>
    <message>
        <source>The program advises and people decide: a decision can be recorded all the same.</source>
        <translation type="unfinished">Mae’r rhaglen yn cynghori a phobl yn penderfynu: gellir cofnodi penderfyniad serch hynny.</translation>
    </message>
    <message>
        <source>None of the conditions for moving this rating holds.</source>
        <translation type="unfinished">Nid yw’r un o’r amodau dros symud y radd hon yn cael ei fodloni.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Gradd</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>the rating</source>
        <translation type="unfinished">y radd</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation type="unfinished">pwy benderfynodd</translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished">y dyddiad</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">y rheswm</translation>
    </message>
    <message>
        <source>Not recorded. {0}</source>
        <translation type="unfinished">Heb ei gofnodi. {0}</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Width of the outline</source>
        <translation type="unfinished">Lled yr amlinelliad</translation>
    </message>
    <message>
        <source>Width of the problems and ratings</source>
        <translation type="unfinished">Lled y problemau a’r graddau</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Inspection</source>
        <translation type="unfinished">Arolygiad</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
        <source>Fieldwork from</source>
        <translation type="unfinished">Gwaith maes o</translation>
    </message>
    <message>
        <source>Fieldwork to</source>
        <translation type="unfinished">Gwaith maes hyd</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished">Prif arolygydd</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished">Mae hyn cyn y diwrnod cyntaf.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished">ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">ar gau</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Record a decision…</source>
        <translation type="unfinished">Cofnodi penderfyniad…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Professional discretion</source>
        <translation type="unfinished">Disgresiwn proffesiynol</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Newid…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished">Penderfynu…</translation>
    </message>
    <message>
        <source>Not decided yet. Inspectors decide, with a reason, also where they confirm the figure.</source>
        <translation type="unfinished">Heb benderfynu eto. Yr arolygwyr sy’n penderfynu, gyda rheswm, hefyd pan fyddant yn cadarnhau’r ffigur.</translation>
    </message>
    <message>
        <source>Change the decision on {0}</source>
        <translation type="unfinished">Newid y penderfyniad ar {0}</translation>
    </message>
    <message>
        <source>Record a decision on {0}</source>
        <translation type="unfinished">Cofnodi penderfyniad ar {0}</translation>
    </message>
    <message>
        <source>Withdraw the decision on {0}</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar {0} yn ôl</translation>
    </message>
    <message>
        <source>None of the conditions for moving this rating holds.</source>
        <translation type="unfinished">Nid yw’r un o’r amodau dros symud y radd hon yn cael ei fodloni.</translation>
    </message>
    <message>
        <source>A panel may move this rating:</source>
        <translation type="unfinished">Gall panel symud y radd hon:</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>This does not open the file.</source>
        <translation type="unfinished">Nid yw hwn yn agor y ffeil.</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Mynd at y cwestiwn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">Beth mae’n ei ddangos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation type="unfinished">Yn ymwneud â</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished">Ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>Document, or a role</source>
        <translation type="unfinished">Dogfen, neu rôl</translation>
    </message>
    <message>
        <source>Source: document</source>
        <translation type="unfinished">Ffynhonnell: dogfen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Tudalen</translation>
    </message>
    <message>
        <source>Source: page</source>
        <translation type="unfinished">Ffynhonnell: tudalen</translation>
    </message>
    <message>
        <source>Saved as you type. Escape goes back.</source>
        <translation type="unfinished">Fe’i cedwir wrth i chi deipio. Mae Escape yn mynd yn ôl.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence: {0}</source>
        <translation type="unfinished">Tystiolaeth: {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished">Ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished">Tystiolaeth newydd</translation>
    </message>
    <message>
        <source>{n} item of evidence|{n} items of evidence</source>
        <translation type="unfinished">{n} eitem o dystiolaeth|{n} eitem o dystiolaeth|{n} eitem o dystiolaeth|{n} eitem o dystiolaeth|{n} eitem o dystiolaeth|{n} eitem o dystiolaeth</translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation type="unfinished">Dim un o’r math hwn.</translation>
    </message>
    <message>
        <source>Nothing yet. {0} on a question records what the file shows, and where.</source>
        <translation type="unfinished">Dim eto. Mae {0} ar gwestiwn yn cofnodi beth mae’r ffeil yn ei ddangos, ac ymhle.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Evidence removed. Undo brings it back.</source>
        <translation type="unfinished">Tynnwyd y dystiolaeth. Mae dadwneud yn dod â hi’n ôl.</translation>
    </message>
</context>
<context>
    <name>ExportData</name>
    <message>
        <source>Export &amp;data…</source>
        <translation type="unfinished">All&amp;forio data…</translation>
    </message>
    <message>
        <source>{0} data</source>
        <translation type="unfinished">Data {0}</translation>
    </message>
    <message>
        <source>Inspection data</source>
        <translation type="unfinished">Data’r arolygiad</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished">Allforio data</translation>
    </message>
    <message>
        <source>Export another form…</source>
        <translation type="unfinished">Allforio fformat arall…</translation>
    </message>
</context>
<context>
    <name>ExportDataDialog</name>
    <message>
        <source>Export data</source>
        <translation type="unfinished">Allforio data</translation>
    </message>
    <message>
        <source>The file is not encrypted: anyone who has it can read it.</source>
        <translation type="unfinished">Nid yw’r ffeil wedi’i hamgryptio: gall unrhyw un sydd â hi ei darllen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Fformat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Leave out what was written about cases</source>
        <translation type="unfinished">Gadael allan yr hyn a ysgrifennwyd am achosion</translation>
    </message>
    <message>
        <source>Notes, evidence, alerts and other free text. The figures stay the same.</source>
        <translation type="unfinished">Nodiadau, tystiolaeth, rhybuddion a thestun rhydd arall. Mae’r ffigurau’n aros yr un fath.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dewis ffeil…</translation>
    </message>
    <message>
        <source>Both: the whole document in English, then in Welsh.</source>
        <translation type="unfinished">Y ddwy: y ddogfen gyfan yn Saesneg, yna yn Gymraeg.</translation>
    </message>
    <message>
        <source>This form is English: programs read it.</source>
        <translation type="unfinished">Saesneg yw’r ffurf hon: rhaglenni sy’n ei darllen.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished">Cadw dan enw arall…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished">Cadwyd: {0}</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished">Cadw dan enw arall</translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation type="unfinished">Canslwyd: {0}</translation>
    </message>
    <message>
        <source>Not written, as the inspection was closed or locked first. Export it again.</source>
        <translation type="unfinished">Heb ei ysgrifennu, gan i’r arolygiad gael ei gau neu ei gloi’n gyntaf. Allforiwch ef eto.</translation>
    </message>
    <message>
        <source>Making {0}…</source>
        <translation type="unfinished">Wrthi’n gwneud {0}…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Set a fact</source>
        <translation type="unfinished">Gosod ffaith</translation>
    </message>
    <message>
        <source>Set the fact</source>
        <translation type="unfinished">Gosod y ffaith</translation>
    </message>
    <message>
        <source>{n} case will have this value.|{n} cases will have this value.</source>
        <translation type="unfinished">Bydd gan {n} achos y gwerth hwn.|Bydd gan {n} achos y gwerth hwn.|Bydd gan {n} achos y gwerth hwn.|Bydd gan {n} achos y gwerth hwn.|Bydd gan {n} achos y gwerth hwn.|Bydd gan {n} achos y gwerth hwn.</translation>
    </message>
    <message>
        <source>Answers that stop applying are kept aside, and come back with the value.</source>
        <translation type="unfinished">Rhoddir atebion nad ydynt yn berthnasol mwyach o’r neilltu, a dônt yn ôl gyda’r gwerth.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Gwerth</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts of this case</source>
        <translation type="unfinished">Ffeithiau’r achos hwn</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Needed: {n} question waits for this.|Needed: {n} questions wait for this.</source>
        <translation type="unfinished">Angen: mae {n} cwestiwn yn aros am hyn.|Angen: mae {n} cwestiwn yn aros am hyn.|Angen: mae {n} cwestiwn yn aros am hyn.|Angen: mae {n} cwestiwn yn aros am hyn.|Angen: mae {n} cwestiwn yn aros am hyn.|Angen: mae {n} cwestiwn yn aros am hyn.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Case facts</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>The inspector&apos;s view decides which questions apply. References only, no names.</source>
        <translation type="unfinished">Barn yr arolygydd sy’n penderfynu pa gwestiynau sy’n berthnasol. Cyfeirnodau yn unig, dim enwau.</translation>
    </message>
</context>
<context>
    <name>FaultsTable</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Taflen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation type="unfinished">Beth i’w gywiro</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>No figures here</source>
        <translation type="unfinished">Dim ffigurau yma</translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished">cryfder</translation>
    </message>
    <message>
        <source>area for improvement</source>
        <translation type="unfinished">maes i’w wella</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished">dim marc</translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished">ysgrifennu</translation>
    </message>
    <message>
        <source>This programme asks no question of cases, so there are no figures to mark.</source>
        <translation type="unfinished">Nid yw’r rhaglen hon yn gofyn cwestiynau am achosion, felly nid oes ffigurau i’w marcio.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>Shares and bands</source>
        <translation type="unfinished">Cyfrannau a bandiau</translation>
    </message>
    <message>
        <source>No relevant case yet.</source>
        <translation type="unfinished">Dim achos perthnasol eto.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} ar gyfer {1}</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation type="unfinished">Pa mor gadarn ydyw?</translation>
    </message>
    <message>
        <source>Cases behind {0}</source>
        <translation type="unfinished">Achosion y tu ôl i {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished">Dangos pob achos</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation type="unfinished">Cadw’r hidlydd hwn…</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation type="unfinished">Ailenwi “{0}”…</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation type="unfinished">Tynnu “{0}”</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Keep a filter</source>
        <translation type="unfinished">Cadw hidlydd</translation>
    </message>
    <message>
        <source>It stays in this inspection: {0}</source>
        <translation type="unfinished">Mae’n aros yn yr arolygiad hwn: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filters for the list of cases</source>
        <translation type="unfinished">Hidlyddion ar gyfer y rhestr achosion</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>What the figure shows</source>
        <translation type="unfinished">Beth mae’r ffigur yn ei ddangos</translation>
    </message>
    <message>
        <source>Mark of {0}:</source>
        <translation type="unfinished">Marc {0}:</translation>
    </message>
    <message>
        <source>Finding on {0}</source>
        <translation type="unfinished">Canfyddiad ar {0}</translation>
    </message>
    <message>
        <source>No relevant case yet.</source>
        <translation type="unfinished">Dim achos perthnasol eto.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} relevant cases</source>
        <translation type="unfinished">{0}: {1} o {2} achos perthnasol</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>Figures · {0} marked</source>
        <translation type="unfinished">Ffigurau · {0} wedi’u marcio</translation>
    </message>
    <message>
        <source>Recommendations · {0}</source>
        <translation type="unfinished">Argymhellion · {0}</translation>
    </message>
    <message>
        <source>Good practice · {0}</source>
        <translation type="unfinished">Arfer da · {0}</translation>
    </message>
    <message>
        <source>Evidence · {0}</source>
        <translation type="unfinished">Tystiolaeth · {0}</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished">Maes i’w wella</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">Cyfrif</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished">dim marc</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
</context>
<context>
    <name>FlaggedPanel</name>
    <message>
        <source>Go to the case</source>
        <translation type="unfinished">Mynd at yr achos</translation>
    </message>
    <message>
        <source>The words are copied. Write them so that no child can be recognised.</source>
        <translation type="unfinished">Copïwyd y geiriau. Ysgrifennwch nhw fel na ellir adnabod plentyn.</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation type="unfinished">Defnyddio yn yr adroddiad</translation>
    </message>
    <message>
        <source>Make a recommendation of it</source>
        <translation type="unfinished">Gwneud argymhelliad ohono</translation>
    </message>
</context>
<context>
    <name>FlaggedPart</name>
    <message>
        <source>For the report</source>
        <translation type="unfinished">Ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>Evidence for the report</source>
        <translation type="unfinished">Tystiolaeth ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>Nothing flagged yet</source>
        <translation type="unfinished">Dim wedi’i nodi eto</translation>
    </message>
    <message>
        <source>{n} item|{n} items</source>
        <translation type="unfinished">{n} eitem|{n} eitem|{n} eitem|{n} eitem|{n} eitem|{n} eitem</translation>
    </message>
    <message>
        <source>Flag an item of evidence as good practice or as a concern while you read a case.</source>
        <translation type="unfinished">Nodwch eitem o dystiolaeth fel arfer da neu fel pryder wrth ddarllen achos.</translation>
    </message>
</context>
<context>
    <name>GoodPracticeCard</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Beth a wnaed</translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished">Enghraifft</translation>
    </message>
</context>
<context>
    <name>GoodPracticeList</name>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation type="unfinished">Ychwanegu enghraifft</translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation type="unfinished">Dim enghreifftiau eto</translation>
    </message>
    <message>
        <source>Describe what was done so that no child can be recognised.</source>
        <translation type="unfinished">Disgrifiwch yr hyn a wnaed fel na ellir adnabod plentyn.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation type="unfinished">Barnau</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Graddau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Canfyddiadau</translation>
    </message>
    <message>
        <source>fieldwork {0}</source>
        <translation type="unfinished">gwaith maes {0}</translation>
    </message>
</context>
<context>
    <name>HeadlineCard</name>
    <message>
        <source>{0} of {1} answers</source>
        <translation type="unfinished">{0} o {1} ateb</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished">dim ateb eto</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished">&amp;Bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;About Caseread</source>
        <translation type="unfinished">&amp;Ynglŷn â Caseread</translation>
    </message>
    <message>
        <source>Caseread {0}

Reads cases, rates services and prints the summary, without a network.

Wording of the frameworks: Crown copyright, Open Government Licence v3.0.
Typefaces: Inter (SIL OFL) and DejaVu Sans.</source>
        <translation type="unfinished">Caseread {0}

Darllen achosion, graddio gwasanaethau ac argraffu’r crynodeb, heb rwydwaith.

Geiriad y fframweithiau: hawlfraint y Goron, Trwydded Llywodraeth Agored f3.0.
Wynebau teip: Inter (SIL OFL) a DejaVu Sans.</translation>
    </message>
    <message>
        <source>About Caseread</source>
        <translation type="unfinished">Ynglŷn â Caseread</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Answer and note {0} in case {1}</source>
        <translation type="unfinished">Ateb a nodyn {0} – achos {1}</translation>
    </message>
    <message>
        <source>All of case {0}</source>
        <translation type="unfinished">Achos {0} i gyd</translation>
    </message>
    <message>
        <source>The whole inspection</source>
        <translation type="unfinished">Yr arolygiad cyfan</translation>
    </message>
    <message>
        <source>History of</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished">Hidlo newidiadau</translation>
    </message>
    <message>
        <source>Every saved piece of a text</source>
        <translation type="unfinished">Pob darn o destun a gadwyd</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation type="unfinished">Y newid yn llawn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished">Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet</source>
        <translation type="unfinished">Ni newidiwyd dim yma eto</translation>
    </message>
    <message>
        <source>{0} of {1} changes</source>
        <translation type="unfinished">{0} o {1} newid</translation>
    </message>
    <message>
        <source>{n} change|{n} changes</source>
        <translation type="unfinished">{n} newid|{n} newid|{n} newid|{n} newid|{n} newid|{n} newid</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>No.</source>
        <translation type="unfinished">Rhif.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
</context>
<context>
    <name>ImportReads</name>
    <message>
        <source>&amp;Import reads…</source>
        <translation type="unfinished">&amp;Mewnforio darlleniadau…</translation>
    </message>
    <message>
        <source>{0} reads</source>
        <translation type="unfinished">Darlleniadau {0}</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation type="unfinished">Cadw templed</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished">I’w gywiro</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Cadw’r rhestr</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished">Cadwyd: {0}</translation>
    </message>
</context>
<context>
    <name>ImportReadsDialog</name>
    <message>
        <source>From an Excel workbook (.xlsx) or a CSV file with a row for each case, or from an open copy (.json). Everything is taken over, or nothing. Empty cells change nothing. Use references, never names.</source>
        <translation type="unfinished">O lyfr gwaith Excel (.xlsx) neu ffeil CSV gyda rhes ar gyfer pob achos, neu o gopi agored (.json). Trosglwyddir popeth, neu ddim. Nid yw celloedd gwag yn newid dim. Defnyddiwch gyfeirnodau, byth enwau.</translation>
    </message>
    <message>
        <source>Import reads</source>
        <translation type="unfinished">Mewnforio darlleniadau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dewis ffeil…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished">Cadw templed…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished">Wrthi’n darllen {0}…</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation type="unfinished">Ffeil: {0}</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Judgement of {0}:</source>
        <translation type="unfinished">Barn ar {0}:</translation>
    </message>
    <message>
        <source>Reason for {0}</source>
        <translation type="unfinished">Rheswm dros {0}</translation>
    </message>
    <message>
        <source>What the judgement rests on</source>
        <translation type="unfinished">Ar beth y seilir y farn</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished">Heb farn eto</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation type="unfinished">Dim rheswm wedi’i roi eto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
</context>
<context>
    <name>JudgementPart</name>
    <message>
        <source>Judge it now</source>
        <translation type="unfinished">Rhoi barn nawr</translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation type="unfinished">Dim rheswm wedi’i roi eto.</translation>
    </message>
    <message>
        <source>Change the judgement</source>
        <translation type="unfinished">Newid y farn</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>answer</source>
        <translation type="unfinished">ateb</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">symud</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished">nodyn</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Bysellfwrdd</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished">Chwilio am fysell</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished">Chwilio am fysell, neu’r hyn y mae’n ei wneud</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished">&amp;Newid bysellau…</translation>
    </message>
    <message>
        <source>Reset &amp;this one</source>
        <translation type="unfinished">&amp;Ailosod hon</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished">Ailosod &amp;popeth</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation type="unfinished">&amp;Cyfnewid</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation type="unfinished">&amp;Gadael fel y mae</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Escape leaves it as it is.</source>
        <translation type="unfinished">Pwyswch y fysell newydd ar gyfer “{0}”. Mae Escape yn ei gadael fel y mae.</translation>
    </message>
    <message>
        <source>{0} Nothing was changed.</source>
        <translation type="unfinished">{0} Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{0} is now “{1}”.</source>
        <translation type="unfinished">Mae {0} nawr yn golygu “{1}”.</translation>
    </message>
    <message>
        <source>{0} is “{1}” at present. Swap, so that “{1}” has no key?</source>
        <translation type="unfinished">Mae {0} yn golygu “{1}” ar hyn o bryd. Cyfnewid, fel na fydd bysell gan “{1}”?</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">dim bysell</translation>
    </message>
    <message>
        <source>{0} is “{1}” at present. Swap, so that “{1}” has {2}?</source>
        <translation type="unfinished">Mae {0} yn golygu “{1}” ar hyn o bryd. Cyfnewid, fel bod gan “{1}” y fysell {2}?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Choose a row whose key was changed.</source>
        <translation type="unfinished">Dewiswch res y newidiwyd ei bysell.</translation>
    </message>
    <message>
        <source>“{0}” has its usual key: {1}.</source>
        <translation type="unfinished">Mae gan “{0}” ei bysell arferol: {1}.</translation>
    </message>
    <message>
        <source>Every key is the usual one.</source>
        <translation type="unfinished">Mae pob bysell fel arfer.</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished">Nid oes bysell sy’n gwneud hynny.</translation>
    </message>
    <message>
        <source>Choose a row and press Enter, then press its new key.</source>
        <translation type="unfinished">Dewiswch res a phwyswch Enter, yna pwyswch ei bysell newydd.</translation>
    </message>
    <message>
        <source>Find a key by name or by what it does. Keys can be changed.</source>
        <translation type="unfinished">Chwiliwch am fysell yn ôl ei henw neu’r hyn y mae’n ei wneud. Gellir newid bysellau.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Both</source>
        <translation type="unfinished">Y ddwy</translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>Switch b&amp;etween English and Welsh</source>
        <translation type="unfinished">Newid &amp;iaith: Cymraeg neu Saesneg</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The text typed last could not be saved yet, and closing would lose it. Unlock first.</source>
        <translation type="unfinished">Nid oedd modd cadw’r testun diwethaf eto, a byddai cau yn ei golli. Datglowch yn gyntaf.</translation>
    </message>
    <message>
        <source>The text typed last could not be saved, and closing would lose it.

{0}

Close anyway?</source>
        <translation type="unfinished">Nid oedd modd cadw’r testun diwethaf, a byddai cau yn ei golli.

{0}

Cau beth bynnag?</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">Nid yw popeth wedi’i gadw</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>{0} is locked</source>
        <translation type="unfinished">Mae {0} wedi’i gloi</translation>
    </message>
    <message>
        <source>Everything is saved. Unlock to go on where you were.</source>
        <translation type="unfinished">Mae popeth wedi’i gadw. Datglowch i fynd ymlaen o’r un lle.</translation>
    </message>
    <message>
        <source>The text typed last could not be saved yet. It is kept: unlock to go on with it.</source>
        <translation type="unfinished">Nid oedd modd cadw’r testun diwethaf yn y ffeil eto. Mae’n dal yma: datglowch i fynd ymlaen ag ef.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation type="unfinished">Cau’r arolygiad</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">G&amp;olau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">T&amp;ywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">Cyferbyniad &amp;uchel</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished">Testun &amp;mwy</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation type="unfinished">Testun &amp;llai</translation>
    </message>
    <message>
        <source>Nor&amp;mal text</source>
        <translation type="unfinished">Testun &amp;normal</translation>
    </message>
    <message>
        <source>Check &amp;spelling, or no longer</source>
        <translation type="unfinished">Gwirio sillafu, neu &amp;beidio</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Where to keep the demonstration</source>
        <translation type="unfinished">Ble i gadw’r arddangosiad</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished">Achos &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished">&amp;Achos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">Gada&amp;el</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New inspection…</source>
        <translation type="unfinished">Arolygiad &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">&amp;Agor…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cau</translation>
    </message>
    <message>
        <source>&amp;Forget the recent files</source>
        <translation type="unfinished">Ang&amp;hofio’r ffeiliau diweddar</translation>
    </message>
    <message>
        <source>&amp;Settings: your name, the lock…</source>
        <translation type="unfinished">Gosodiadau: &amp;eich enw, y clo…</translation>
    </message>
    <message>
        <source>What you typed is kept here, and is saved as soon as it can be.</source>
        <translation type="unfinished">Mae’r hyn a deipiwyd gennych yn dal yma, a chaiff ei gadw yn y ffeil cyn gynted â phosibl.</translation>
    </message>
</context>
<context>
    <name>MarkChoice</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished">Maes i’w wella</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>A check and a sign-off say who gave them. So does the history.</source>
        <translation type="unfinished">Mae gwiriad a chymeradwyaeth yn dweud pwy a’u rhoddodd. Felly hefyd yr hanes.</translation>
    </message>
    <message>
        <source>It can be changed in the settings.</source>
        <translation type="unfinished">Gellir ei newid yn y gosodiadau.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">Achos newydd</translation>
    </message>
    <message>
        <source>Use the reference of the case, never a child’s name.</source>
        <translation type="unfinished">Defnyddiwch gyfeirnod yr achos, byth enw plentyn.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampl</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
        <source>Who reads the case, such as initials.</source>
        <translation type="unfinished">Pwy sy’n darllen yr achos, er enghraifft llythrennau blaen.</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation type="unfinished">Ychwanegu achos</translation>
    </message>
    <message>
        <source>There is a case {0} already.</source>
        <translation type="unfinished">Mae achos {0} yn barod.</translation>
    </message>
</context>
<context>
    <name>NewInspectionDialog</name>
    <message>
        <source>New inspection</source>
        <translation type="unfinished">Arolygiad newydd</translation>
    </message>
    <message>
        <source>One file holds the whole inspection, encrypted. Nothing opens it without its passphrase.</source>
        <translation type="unfinished">Mae un ffeil yn dal yr arolygiad cyfan, wedi’i amgryptio. Nid oes dim yn ei hagor heb ei chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished">Dewis lle…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>For the history of changes. Initials are enough.</source>
        <translation type="unfinished">Ar gyfer hanes y newidiadau. Mae llythrennau blaen yn ddigon.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Place of the new inspection</source>
        <translation type="unfinished">Lle’r arolygiad newydd</translation>
    </message>
    <message>
        <source>Choose a place for the file.</source>
        <translation type="unfinished">Dewiswch le ar gyfer y ffeil.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwn yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished">Nid oes ffolder o’r fath.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Yr un peth eto</translation>
    </message>
    <message>
        <source>At least {0} characters. Four or five random words work well.</source>
        <translation type="unfinished">O leiaf {0} nod. Mae pedwar neu bump o eiriau ar hap yn gweithio’n dda.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished">Mae’r ddau’n wahanol.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Adnewyddu</translation>
    </message>
</context>
<context>
    <name>OddLine</name>
    <message>
        <source>✓ Accepted: {0} ({1})</source>
        <translation type="unfinished">✓ Derbyniwyd: {0} ({1})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished">Derbyn gyda rheswm…</translation>
    </message>
    <message>
        <source>Why this may stand: {0}</source>
        <translation type="unfinished">Pam y gall hwn sefyll: {0}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>“{0}” is fine</source>
        <translation type="unfinished">Mae “{0}” yn iawn</translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>In this programme every {0} is rated from the cases.</source>
        <translation type="unfinished">Yn y rhaglen hon, o’r achosion y daw pob gradd ({0}).</translation>
    </message>
    <message>
        <source>Nothing to judge here</source>
        <translation type="unfinished">Dim i roi barn arno yma</translation>
    </message>
    <message>
        <source>judge</source>
        <translation type="unfinished">rhoi barn</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">symud</translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished">rheswm</translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished">clirio</translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation type="unfinished">Rhoddwyd barn ar {0} o {1}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Questions of this case</source>
        <translation type="unfinished">Cwestiynau’r achos hwn</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">yn aros</translation>
    </message>
</context>
<context>
    <name>OverallCard</name>
    <message>
        <source>Overall rating</source>
        <translation type="unfinished">Gradd gyffredinol</translation>
    </message>
    <message>
        <source>▲ Preview: {n} case is not complete.|▲ Preview: {n} cases are not complete.</source>
        <translation type="unfinished">▲ Rhagolwg: {n} achos heb ei gwblhau.|▲ Rhagolwg: {n} achos heb ei gwblhau.|▲ Rhagolwg: {n} achos heb ei gwblhau.|▲ Rhagolwg: {n} achos heb ei gwblhau.|▲ Rhagolwg: {n} achos heb ei gwblhau.|▲ Rhagolwg: {n} achos heb ei gwblhau.</translation>
    </message>
    <message>
        <source>▲ Preview: the overall rating is not decided yet.</source>
        <translation type="unfinished">▲ Rhagolwg: ni phenderfynwyd y radd gyffredinol eto.</translation>
    </message>
    <message>
        <source>▲ Preview: not every {0} is rated yet.</source>
        <translation type="unfinished">▲ Rhagolwg: nid oes gradd i bob un eto ({0}).</translation>
    </message>
</context>
<context>
    <name>OverallChoice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Withdraw the decision on the overall rating</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar y radd gyffredinol yn ôl</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation type="unfinished">Ystyr y graddau</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Newid…</translation>
    </message>
    <message>
        <source>Change the overall rating</source>
        <translation type="unfinished">Newid y radd gyffredinol</translation>
    </message>
    <message>
        <source>Choose the overall rating</source>
        <translation type="unfinished">Dewis y radd gyffredinol</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Evidence on {0} of {1}</source>
        <translation type="unfinished">Tystiolaeth ar {0} o {1}</translation>
    </message>
    <message>
        <source>Answered questions of this page that have a note or an item of evidence</source>
        <translation type="unfinished">Cwestiynau’r dudalen hon a atebwyd ac sydd â nodyn neu eitem o dystiolaeth</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>A picture of the pages. Screen readers can read the exported PDF.</source>
        <translation type="unfinished">Llun o’r tudalennau. Gall darllenwyr sgrin ddarllen y PDF a allforir.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Chwilio am unrhyw beth</translation>
    </message>
    <message>
        <source>Nothing was found. Escape goes back.</source>
        <translation type="unfinished">Ni chafwyd hyd i ddim. Mae Escape yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished">{0}: {1}.</translation>
    </message>
    <message>
        <source>? only questions   # only cases   &gt; only commands   Escape goes back</source>
        <translation type="unfinished">? cwestiynau yn unig   # achosion yn unig   &gt; gorchmynion yn unig   Escape: mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>Find &amp;anything…</source>
        <translation type="unfinished">Chwilio am &amp;unrhyw beth…</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Find a question, a case, a rating or a command</source>
        <translation type="unfinished">Chwilio am gwestiwn, achos, gradd neu orchymyn</translation>
    </message>
    <message>
        <source>A number such as 222d, a reference, or words</source>
        <translation type="unfinished">Rhif fel 222d, cyfeirnod, neu eiriau</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>Not passed on after all</source>
        <translation type="unfinished">Heb ei drosglwyddo wedi’r cyfan</translation>
    </message>
    <message>
        <source>Mark as passed on</source>
        <translation type="unfinished">Marcio’n drosglwyddedig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>A role or a team</source>
        <translation type="unfinished">Rôl neu dîm</translation>
    </message>
    <message>
        <source>Passed on to: a role or a team</source>
        <translation type="unfinished">Trosglwyddwyd i: rôl neu dîm</translation>
    </message>
    <message>
        <source>Passed on: day</source>
        <translation type="unfinished">Trosglwyddwyd: diwrnod</translation>
    </message>
    <message>
        <source>Passed on: time</source>
        <translation type="unfinished">Trosglwyddwyd: amser</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished">Trosglwyddwyd i</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ar</translation>
    </message>
    <message>
        <source>Say to whom it was passed on: a role or a team.</source>
        <translation type="unfinished">Nodwch i bwy y’i trosglwyddwyd: rôl neu dîm.</translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad fel 14/02/2020 neu 14 Chwef 2020.</translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation type="unfinished">Ysgrifennwch yr amser fel 14:05.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>The recovery sheet, where there is one, goes on opening the file.</source>
        <translation type="unfinished">Bydd y daflen adfer, os oes un, yn dal i agor y ffeil.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The recovery key opened the file. Choose a passphrase for the next time. The sheet stays valid: lock it away again.</source>
        <translation type="unfinished">Yr allwedd adfer a agorodd y ffeil. Dewiswch gyfrinymadrodd ar gyfer y tro nesaf. Mae’r daflen yn dal yn ddilys: clowch hi i ffwrdd eto.</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished">Gosod cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ei newid</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished">Ei osod</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste cases</source>
        <translation type="unfinished">Gludo achosion</translation>
    </message>
    <message>
        <source>Empty cells change nothing. Use references, never names.</source>
        <translation type="unfinished">Nid yw celloedd gwag yn newid dim. Defnyddiwch gyfeirnodau, byth enwau.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Derbyn</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation type="unfinished">Stopiwyd argraffu. Gall tudalennau sydd eisoes gan yr argraffydd ddod o hyd.</translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation type="unfinished">Canslwyd: {0}</translation>
    </message>
    <message>
        <source>Not printed, as the inspection was closed or locked first. Print it again.</source>
        <translation type="unfinished">Heb ei argraffu, gan i’r arolygiad gael ei gau neu ei gloi yn gyntaf. Argraffwch ef eto.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Wrthi’n argraffu…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished">Cadwyd: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished">Derbyn gyda rheswm…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation type="unfinished">I’w datrys</translation>
    </message>
    <message>
        <source>To consider</source>
        <translation type="unfinished">I’w ystyried</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>✓ Nothing. This case is complete.</source>
        <translation type="unfinished">✓ Dim. Mae’r achos hwn yn gyflawn.</translation>
    </message>
    <message>
        <source>To resolve in this case</source>
        <translation type="unfinished">I’w datrys yn yr achos hwn</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished">Derbyn gyda rheswm…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Accepted in this case</source>
        <translation type="unfinished">Derbyniwyd yn yr achos hwn</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Cases complete: {0}</source>
        <translation type="unfinished">Achosion cyflawn: {0}</translation>
    </message>
    <message>
        <source>{0} complete · {1} in progress · {2} not started</source>
        <translation type="unfinished">{0} yn gyflawn · {1} ar y gweill · {2} heb ddechrau</translation>
    </message>
</context>
<context>
    <name>ProtectionCommands</name>
    <message>
        <source>Change the pa&amp;ssphrase…</source>
        <translation type="unfinished">Newid y cyfrin&amp;ymadrodd…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation type="unfinished">&amp;Taflen adfer newydd…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished">C&amp;loi</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">Mae’r cyfrinymadrodd wedi’i newid.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: a forgotten passphrase would lose this inspection.</source>
        <translation type="unfinished">Nid oes taflen adfer: byddai anghofio’r cyfrinymadrodd yn colli’r arolygiad hwn.</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <translation type="unfinished">Gwneud taflen adfer…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished">Gyriant</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Ffolder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished">&amp;Dewis popeth</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished">Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished">Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation type="unfinished">Lleihau</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished">Lleihau’r gwerth</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished">Yn mynd yn ôl dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished">Yn mynd i’r dudalen nesaf</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished">Cynyddu</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished">Cynyddu’r gwerth</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished">Tudalen nesaf</translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished">Pwyso</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished">Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation type="unfinished">Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation type="unfinished">Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation type="unfinished">Yn sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation type="unfinished">Yn sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation type="unfinished">Yn sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation type="unfinished">Yn sgrolio i fyny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished">Rhoi ffocws</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished">Yn rhoi’r ffocws</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished">Dangos dewislen</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished">Yn dangos y ddewislen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished">Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished">Yn toglo’r cyflwr</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished">Yn cyflawni’r weithred</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished">Agor rhestr ddewis y blwch combo</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i’r cyfeiriadur.
Gwiriwch fod enw’r cyfeiriadur yn gywir.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i’r ffeil.
Gwiriwch fod enw’r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">Mae %1 yn bodoli’n barod.
Ydych chi am ei ddisodli?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished">&amp;Edrych yn:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished">Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished">Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished">Mae &apos;%1&apos; wedi’i diogelu rhag ysgrifennu.
Ydych chi am ei dileu beth bynnag?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished">Ydych chi’n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished">Newid i’r olwg fanwl</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished">Newid i’r olwg restr</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished">Ni ellid dileu’r cyfeiriadur.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished">Golwg fanwl</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">Cyfeiriadur:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">&amp;Enw’r ffeil:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished">Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished">&amp;Math o ffeil:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished">Chwilio am gyfeiriadur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished">Mynd i’r cyfeiriadur uwchben</translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished">Golwg restr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished">Rhestr lleoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished">Ffolder newydd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished">Cyfeiriadur uwchben</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished">Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished">Cadw fel</translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished">Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished">Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished">Bar ochr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished">Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">Dyddiad newid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished">Cuddio’r manylion...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished">Dangos y manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">&amp;Ie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished">Rhoi’r gorau iddi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Gweithredu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Gwaredu</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation type="unfinished">Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished">Na i’r &amp;cyfan</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished">Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished">Ie i’r c&amp;yfan</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation type="unfinished">Mae %1 yn bodoli’n barod.
Ydych chi am ysgrifennu drosto?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished">Cyfeiriadur yw %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished">&amp;Opsiynau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished">&amp;Opsiynau &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished">&amp;Argraffu</translation>
    </message>
    <message>
        <source>Aliases: %1</source>
        <translation type="unfinished">Enwau eraill: %1</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished">Pob tudalen</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished">Tudalennau eilrif</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished">Ni ellir ysgrifennu’r ffeil %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished">Mae’r ffeil yn bodoli</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished">Ffeil leol</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished">Tudalennau odrif</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Argraffu</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished">Ystod argraffu</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished">Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished">Priodweddau</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished">Ysgrifennu ffeil PDF</translation>
    </message>
    <message>
        <source>locally connected</source>
        <translation type="unfinished">wedi’i gysylltu’n lleol</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">anhysbys</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation type="unfinished">Coladu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished">Lliw</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished">Modd lliw</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copïau</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished">Copïau:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished">Y dudalen hon</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished">Argraffu dwy ochr</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished">Graddlwyd</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished">Rhwymo ar yr ochr hir</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">I ffwrdd</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">Opsiynau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished">Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation type="unfinished">&amp;Set tudalennau:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished">Tudalennau o</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished">Argraffu popeth</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished">Ystod argraffu</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished">Am yn ôl</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished">Detholiad</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished">Rhwymo ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished">Rhowch dudalennau neu ystodau gyda choma rhyngddynt. Dau rif gyda chysylltnod rhyngddynt yw ystod. Er enghraifft, mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">hyd</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished">&amp;Enw:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished">Lleoliad:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished">&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished">&amp;Priodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Argraffydd</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished">Math:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>History of this answer…</source>
        <translation type="unfinished">Hanes yr ateb hwn…</translation>
    </message>
    <message>
        <source>Last changes of this answer</source>
        <translation type="unfinished">Newidiadau diwethaf yr ateb hwn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Allweddol</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Add: number or words</source>
        <translation type="unfinished">Ychwanegu: rhif neu eiriau</translation>
    </message>
    <message>
        <source>Bears on another question: its number, or words of it</source>
        <translation type="unfinished">Yn ymwneud â chwestiwn arall: ei rif, neu eiriau ohono</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>{0}: no relevant case</source>
        <translation type="unfinished">{0}: dim achos perthnasol</translation>
    </message>
    <message>
        <source>{0} of {1}, {2}</source>
        <translation type="unfinished">{0} o {1}, {2}</translation>
    </message>
    <message>
        <source>, decides the rating</source>
        <translation type="unfinished">, sy’n pennu’r radd</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions of this case</source>
        <translation type="unfinished">Cwestiynau’r achos hwn</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished">nid yw’n berthnasol</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
</context>
<context>
    <name>RatingLabel</name>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished">Dim gradd eto</translation>
    </message>
</context>
<context>
    <name>RatingPreview</name>
    <message>
        <source>Record a decision…</source>
        <translation type="unfinished">Cofnodi penderfyniad…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished">Beth pe bai…</translation>
    </message>
    <message>
        <source>Try another answer to this question; nothing is saved</source>
        <translation type="unfinished">Rhoi cynnig ar ateb arall i’r cwestiwn hwn; ni chedwir dim</translation>
    </message>
    <message>
        <source>Rating preview · {0}, {1}</source>
        <translation type="unfinished">Rhagolwg o’r graddau · {0}, {1}</translation>
    </message>
    <message>
        <source>Why {0} is “{1}”</source>
        <translation type="unfinished">Pam mae {0} yn “{1}”</translation>
    </message>
    <message>
        <source>Within the panel&apos;s discretion. {0}</source>
        <translation type="unfinished">O fewn disgresiwn y panel. {0}</translation>
    </message>
</context>
<context>
    <name>RatingsDelegate</name>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished">Dim gradd eto</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Heb benderfynu eto</translation>
    </message>
</context>
<context>
    <name>RatingsPane</name>
    <message>
        <source>Ratings of the inspection</source>
        <translation type="unfinished">Graddau’r arolygiad</translation>
    </message>
</context>
<context>
    <name>RatingsTable</name>
    <message>
        <source>Lowest {0}</source>
        <translation type="unfinished">Isaf: {0}</translation>
    </message>
    <message>
        <source>{0} /
relevant</source>
        <translation type="unfinished">{0} /
perthnasol</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Bodlonwyd</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation type="unfinished">Disgresiwn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Answers
to next</source>
        <translation type="unfinished">Atebion
at y nesaf</translation>
    </message>
    <message>
        <source>Cases
to next</source>
        <translation type="unfinished">Achosion
at y nesaf</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Graddau</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">Penderfynwyd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">I’w benderfynu</translation>
    </message>
    <message>
        <source>judged</source>
        <translation type="unfinished">barnwyd</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished">barn</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation type="unfinished">oll yn gyfartal</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message>
        <source>{0} proposed, not decided yet</source>
        <translation type="unfinished">cynigir {0}, heb benderfynu eto</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished">Dim gradd eto</translation>
    </message>
    <message>
        <source>{0}, moved to {1}</source>
        <translation type="unfinished">{0}, symudwyd i {1}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">dim sgôr</translation>
    </message>
    <message>
        <source>, discretion {0}</source>
        <translation type="unfinished">, disgresiwn {0}</translation>
    </message>
</context>
<context>
    <name>ReachBar</name>
    <message>
        <source>How near the next ratings are</source>
        <translation type="unfinished">Pa mor agos yw’r graddau nesaf</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Set the reader</source>
        <translation type="unfinished">Gosod y darllenydd</translation>
    </message>
    <message>
        <source>{n} case will have this reader.|{n} cases will have this reader.</source>
        <translation type="unfinished">Bydd gan {n} achos y darllenydd hwn.|Bydd gan {n} achos y darllenydd hwn.|Bydd gan {n} achos y darllenydd hwn.|Bydd gan {n} achos y darllenydd hwn.|Bydd gan {n} achos y darllenydd hwn.|Bydd gan {n} achos y darllenydd hwn.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Darllenydd</translation>
    </message>
    <message>
        <source>Empty for nobody.</source>
        <translation type="unfinished">Gadewch yn wag i beidio ag enwi neb.</translation>
    </message>
</context>
<context>
    <name>ReadsDialog</name>
    <message>
        <source>What has to be put right</source>
        <translation type="unfinished">Beth sydd i’w gywiro</translation>
    </message>
    <message>
        <source>Cases that were read</source>
        <translation type="unfinished">Achosion a ddarllenwyd</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished">Yn mewnforio…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished">Copïo’r rhestr</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished">Cadw’r rhestr…</translation>
    </message>
    <message>
        <source>What looks personal</source>
        <translation type="unfinished">Beth sy’n edrych yn bersonol</translation>
    </message>
    <message>
        <source>All of this is in the inspection already.</source>
        <translation type="unfinished">Mae hyn i gyd yn yr arolygiad yn barod.</translation>
    </message>
    <message>
        <source>{n} new case|{n} new cases</source>
        <translation type="unfinished">{n} achos newydd|{n} achos newydd|{n} achos newydd|{n} achos newydd|{n} achos newydd|{n} achos newydd</translation>
    </message>
    <message>
        <source>{n} case changes|{n} cases change</source>
        <translation type="unfinished">{n} achos yn newid|{n} achos yn newid|{n} achos yn newid|{n} achos yn newid|{n} achos yn newid|{n} achos yn newid</translation>
    </message>
    <message>
        <source>{n} change besides|{n} changes besides</source>
        <translation type="unfinished">{n} newid arall|{n} newid arall|{n} newid arall|{n} newid arall|{n} newid arall|{n} newid arall</translation>
    </message>
    <message>
        <source>Not yet: {n} thing has to be put right.|Not yet: {n} things have to be put right.</source>
        <translation type="unfinished">Ddim eto: {n} peth i’w gywiro.|Ddim eto: {n} peth i’w gywiro.|Ddim eto: {n} peth i’w gywiro.|Ddim eto: {n} peth i’w gywiro.|Ddim eto: {n} peth i’w gywiro.|Ddim eto: {n} peth i’w gywiro.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation type="unfinished">Rhestrir y {0} cyntaf.</translation>
    </message>
    <message>
        <source>Row {0}: “{1}” looks like {2}</source>
        <translation type="unfinished">Rhes {0}: mae “{1}” yn edrych fel {2}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">Copïwyd</translation>
    </message>
</context>
<context>
    <name>ReadsTable</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Beth sy’n digwydd</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Achos newydd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished">Dim newid</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished">{0} → {1}</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Why this may stand</source>
        <translation type="unfinished">Pam y gall hwn sefyll</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Asked where {0}</source>
        <translation type="unfinished">Fe’i gofynnir lle: {0}</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Role responsible</source>
        <translation type="unfinished">Rôl gyfrifol</translation>
    </message>
    <message>
        <source>Follow-up of an earlier recommendation</source>
        <translation type="unfinished">Dilyn argymhelliad cynharach</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Note on progress</source>
        <translation type="unfinished">Nodyn ar gynnydd</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Argymhellion</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished">Ychwanegu argymhelliad</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation type="unfinished">Dim argymhellion eto</translation>
    </message>
    <message>
        <source>Each says what is to be done and who is responsible. They are printed in this order.</source>
        <translation type="unfinished">Mae pob un yn dweud beth sydd i’w wneud a phwy sy’n gyfrifol. Fe’u hargreffir yn y drefn hon.</translation>
    </message>
</context>
<context>
    <name>ReconstructedMark</name>
    <message>
        <source>Not the published words: made from what the published reports say was found.</source>
        <translation type="unfinished">Nid y geiriau cyhoeddedig: fe’u lluniwyd o’r hyn y dywed yr adroddiadau cyhoeddedig a ganfuwyd.</translation>
    </message>
    <message>
        <source>Partly reconstructed wording</source>
        <translation type="unfinished">Geiriad wedi’i ail-lunio’n rhannol</translation>
    </message>
    <message>
        <source>Reconstructed wording</source>
        <translation type="unfinished">Geiriad wedi’i ail-lunio</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>Remove {0} {1}</source>
        <translation type="unfinished">Tynnu {0} {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>I have put the sheet in a safe place</source>
        <translation type="unfinished">Rwyf wedi rhoi’r daflen mewn lle diogel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Cadw’r daflen adfer</translation>
    </message>
    <message>
        <source>Saved: {0}. Move it off this laptop, or print it and delete it.</source>
        <translation type="unfinished">Cadwyd: {0}. Symudwch hi oddi ar y gliniadur hwn, neu ei hargraffu a’i dileu.</translation>
    </message>
    <message>
        <source>Caseread recovery sheet</source>
        <translation type="unfinished">Taflen adfer Caseread</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only other way into the file; nobody can reset it. Keep the sheet somewhere safe, away from this laptop: whoever holds it can open the file.</source>
        <translation type="unfinished">Os anghofir y cyfrinymadrodd, yr allwedd hon yw’r unig ffordd arall i mewn i’r ffeil; ni all neb ei ailosod. Cadwch y daflen mewn lle diogel, i ffwrdd o’r gliniadur hwn: gall pwy bynnag sy’n ei dal agor y ffeil.</translation>
    </message>
    <message>
        <source>Recovery key, shown only now</source>
        <translation type="unfinished">Allwedd adfer, a ddangosir nawr yn unig</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation type="unfinished">Cadw’r daflen fel PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Nes ymlaen</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished">Tudalennau llai</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished">Tudalennau mwy</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Ffitio’r lled</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation type="unfinished">Ffitio’r tudalennau i’r lled</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation type="unfinished">Argraffu’r adroddiad hwn</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished">Allforio PDF…</translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation type="unfinished">Allforio’r adroddiad hwn</translation>
    </message>
    <message>
        <source>Pages {0}–{1} of {2}</source>
        <translation type="unfinished">Tudalennau {0}–{1} o {2}</translation>
    </message>
    <message>
        <source>Page {0} of {2}</source>
        <translation type="unfinished">Tudalen {0} o {2}</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>{0}, not complete</source>
        <translation type="unfinished">{0}, heb ei gwblhau</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Iaith yr adroddiad</translation>
    </message>
    <message>
        <source>Both stand on pages that face one another.</source>
        <translation type="unfinished">Saif y ddwy ar dudalennau sy’n wynebu ei gilydd.</translation>
    </message>
    <message>
        <source>Leave out notes</source>
        <translation type="unfinished">Gadael nodiadau allan</translation>
    </message>
    <message>
        <source>Notes, evidence, alerts and other free text about cases. The figures stay the same.</source>
        <translation type="unfinished">Nodiadau, tystiolaeth, rhybuddion a thestun rhydd arall am achosion. Mae’r ffigurau’n aros yr un fath.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished">Wrthi’n paratoi’r rhagolwg…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation type="unfinished">Ni wnaed y rhagolwg.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">Ei wneud</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished">Allforio PDF</translation>
    </message>
    <message>
        <source>The preview is ready: {n} page|The preview is ready: {n} pages</source>
        <translation type="unfinished">Mae’r rhagolwg yn barod: {n} tudalen|Mae’r rhagolwg yn barod: {n} tudalen|Mae’r rhagolwg yn barod: {n} tudalen|Mae’r rhagolwg yn barod: {n} tudalen|Mae’r rhagolwg yn barod: {n} tudalen|Mae’r rhagolwg yn barod: {n} tudalen</translation>
    </message>
    <message>
        <source>{0} ratings</source>
        <translation type="unfinished">Graddau {0}</translation>
    </message>
    <message>
        <source>The inspection has changed since this preview.</source>
        <translation type="unfinished">Mae’r arolygiad wedi newid ers y rhagolwg hwn.</translation>
    </message>
    <message>
        <source>Shift and arrows choose several cases: they make one pack.</source>
        <translation type="unfinished">Mae Shift a’r saethau’n dewis sawl achos: maent yn gwneud un pecyn.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Adnewyddu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall</translation>
    </message>
    <message>
        <source>Caseread report</source>
        <translation type="unfinished">Adroddiad Caseread</translation>
    </message>
    <message>
        <source>{0} summary</source>
        <translation type="unfinished">Crynodeb {0}</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Rescued</source>
        <translation type="unfinished">Achubwyd</translation>
    </message>
    <message>
        <source>Rescued into {0}</source>
        <translation type="unfinished">Achubwyd i {0}</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation type="unfinished">Agor y ffeil newydd</translation>
    </message>
    <message>
        <source>{0} answers, notes, facts and other values were taken over.</source>
        <translation type="unfinished">Trosglwyddwyd {0} ateb, nodyn, ffaith a gwerth arall.</translation>
    </message>
    <message>
        <source>{0} of the {1} pages of the damaged file could not be read.</source>
        <translation type="unfinished">Ni ellid darllen {0} o {1} tudalen y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished">Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>Missing, or to be looked at</source>
        <translation type="unfinished">Ar goll, neu i edrych arno</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {0}</source>
        <translation type="unfinished">Adfer y copi wrth gefn o {0}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">Adfer</translation>
    </message>
    <message>
        <source>This backup is not encrypted: then anyone who has the file can read it.</source>
        <translation type="unfinished">Nid yw’r copi wrth gefn hwn wedi’i amgryptio: wedyn gall unrhyw un sydd â’r ffeil ei darllen.</translation>
    </message>
    <message>
        <source>{0} will be as it was at that time.</source>
        <translation type="unfinished">Bydd {0} fel yr oedd bryd hynny.</translation>
    </message>
    <message>
        <source>{0} will be as it was at that time. The backup holds the changes up to number {1}; the file is at number {2} now.</source>
        <translation type="unfinished">Bydd {0} fel yr oedd bryd hynny. Mae’r copi wrth gefn yn dal y newidiadau hyd at rif {1}; mae’r ffeil ar rif {2} nawr.</translation>
    </message>
    <message>
        <source>The file as it is now is kept first, as a backup of its own, so that you can come back to it.</source>
        <translation type="unfinished">Cedwir y ffeil fel y mae nawr yn gyntaf, yn gopi wrth gefn ei hun, fel y gallwch ddod yn ôl ati.</translation>
    </message>
    <message>
        <source>Give its passphrase, or its recovery key.</source>
        <translation type="unfinished">Rhowch ei gyfrinymadrodd, neu ei allwedd adfer.</translation>
    </message>
    <message>
        <source>Since then the passphrase or the recovery sheet was changed. Give the passphrase or the recovery key of that time. Those open the file again once it is restored.</source>
        <translation type="unfinished">Ers hynny newidiwyd y cyfrinymadrodd neu’r daflen adfer. Rhowch gyfrinymadrodd neu allwedd adfer y cyfnod hwnnw. Y rheini fydd yn agor y ffeil eto ar ôl ei hadfer.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished">All-lein</translation>
    </message>
    <message>
        <source>Text is not saved yet</source>
        <translation type="unfinished">Mae testun heb ei gadw eto</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation type="unfinished">Ni chadwyd y newid diwethaf</translation>
    </message>
    <message>
        <source>Case {0} of {1}</source>
        <translation type="unfinished">Achos {0} o {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished">Cadwyd {0}</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished">Mae popeth wedi’i gadw</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it. Use it for made-up cases only.</source>
        <translation type="unfinished">Gall unrhyw un sydd â’r ffeil hon ei darllen. Defnyddiwch hi ar gyfer achosion ffug yn unig.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished">Wedi’i amgryptio</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished">Heb ei amgryptio</translation>
    </message>
    <message>
        <source>{n} change|{n} changes</source>
        <translation type="unfinished">{n} newid|{n} newid|{n} newid|{n} newid|{n} newid|{n} newid</translation>
    </message>
    <message>
        <source>History: {0} · {1} to undo</source>
        <translation type="unfinished">Hanes: {0} · {1} i ddadwneud</translation>
    </message>
    <message>
        <source>History: {0}</source>
        <translation type="unfinished">Hanes: {0}</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Trial, not recorded</source>
        <translation type="unfinished">Prawf, heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>They are kept on this computer, for your account.</source>
        <translation type="unfinished">Fe’u cedwir ar y cyfrifiadur hwn, ar gyfer eich cyfrif.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished">{0} munud</translation>
    </message>
    <message>
        <source>The history says who made each change. Initials are enough.</source>
        <translation type="unfinished">Mae’r hanes yn dweud pwy wnaeth bob newid. Mae llythrennau blaen yn ddigon.</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished">Eich enw yn yr hanes</translation>
    </message>
    <message>
        <source>Without a key or the mouse for this long, an encrypted inspection asks for its passphrase.</source>
        <translation type="unfinished">Heb fysell na llygoden am gyhyd â hyn, mae arolygiad wedi’i amgryptio yn gofyn am ei gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Cloi ar ôl</translation>
    </message>
    <message>
        <source>Beside each inspection</source>
        <translation type="unfinished">Wrth ochr pob arolygiad</translation>
    </message>
    <message>
        <source>They are as encrypted as the inspection. Leave it empty for a folder beside each file.</source>
        <translation type="unfinished">Maent wedi’u hamgryptio fel yr arolygiad. Gadewch yn wag i gael ffolder wrth ochr pob ffeil.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished">Ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished">dim eto</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
</context>
<context>
    <name>ShowSecrets</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Dangos yr hyn rwy’n ei deipio</translation>
    </message>
</context>
<context>
    <name>SightingHint</name>
    <message>
        <source>It is fine</source>
        <translation type="unfinished">Mae’n iawn</translation>
    </message>
    <message>
        <source>“{0}” looks like {1}</source>
        <translation type="unfinished">Mae “{0}” yn edrych fel {1}</translation>
    </message>
    <message>
        <source>Use the reference of the case, or a role.</source>
        <translation type="unfinished">Defnyddiwch gyfeirnod yr achos, neu rôl.</translation>
    </message>
    <message>
        <source>Use a reference such as C-07.</source>
        <translation type="unfinished">Defnyddiwch gyfeirnod fel C-07.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Width of what stands beside the questions</source>
        <translation type="unfinished">Lled yr hyn sydd wrth ochr y cwestiynau</translation>
    </message>
</context>
<context>
    <name>SpokenChanges</name>
    <message>
        <source>To resolve: {0}.</source>
        <translation type="unfinished">I’w datrys: {0}.</translation>
    </message>
    <message>
        <source>Nothing is left to resolve in this case.</source>
        <translation type="unfinished">Nid oes dim ar ôl i’w ddatrys yn yr achos hwn.</translation>
    </message>
</context>
<context>
    <name>StandardRow</name>
    <message>
        <source>was {0}</source>
        <translation type="unfinished">gynt {0}</translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation type="unfinished">penderfynwyd: {0}</translation>
    </message>
    <message>
        <source>without this case: {0}</source>
        <translation type="unfinished">heb yr achos hwn: {0}</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Graddau</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished">dim gradd eto</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>&amp;Undo {0}</source>
        <translation type="unfinished">&amp;Dadwneud {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation type="unfinished">&amp;Ail-wneud {0}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished">dan glo</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished">heb ei amgryptio</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent inspections</source>
        <translation type="unfinished">Arolygiadau diweddar</translation>
    </message>
    <message>
        <source>Demonstrations</source>
        <translation type="unfinished">Arddangosiadau</translation>
    </message>
    <message>
        <source>Caseread</source>
        <translation type="unfinished">Caseread</translation>
    </message>
    <message>
        <source>Read case files, answer the questions, and see the ratings follow.</source>
        <translation type="unfinished">Darllenwch ffeiliau achos, atebwch y cwestiynau, a gwelwch y graddau’n dilyn.</translation>
    </message>
    <message>
        <source>Every answer is saved, encrypted, as you give it. Nothing leaves this laptop.</source>
        <translation type="unfinished">Caiff pob ateb ei gadw, wedi’i amgryptio, wrth i chi ei roi. Nid oes dim yn gadael y gliniadur hwn.</translation>
    </message>
    <message>
        <source>New inspection…</source>
        <translation type="unfinished">Arolygiad newydd…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Agor…</translation>
    </message>
    <message>
        <source>Go on with an inspection</source>
        <translation type="unfinished">Mynd ymlaen ag arolygiad</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation type="unfinished">Anghofio’r rhestr hon</translation>
    </message>
    <message>
        <source>Try a demonstration</source>
        <translation type="unfinished">Rhoi cynnig ar arddangosiad</translation>
    </message>
    <message>
        <source>Made-up inspections to look round in. They are not encrypted: put no real case into them.</source>
        <translation type="unfinished">Arolygiadau ffug i edrych o’u cwmpas. Nid ydynt wedi’u hamgryptio: peidiwch â rhoi unrhyw achos go iawn ynddynt.</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">Cyfrif</translation>
    </message>
    <message>
        <source>Against average</source>
        <translation type="unfinished">O’i gymharu â’r cyfartaledd</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Ystadegau</translation>
    </message>
    <message>
        <source>▲ Better</source>
        <translation type="unfinished">▲ Gwell</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation type="unfinished">▼ Gwaeth</translation>
    </message>
    <message>
        <source>● Equal</source>
        <translation type="unfinished">● Cyfartal</translation>
    </message>
    <message>
        <source>better when lower</source>
        <translation type="unfinished">gorau po isaf</translation>
    </message>
    <message>
        <source>outside the range</source>
        <translation type="unfinished">y tu allan i’r ystod</translation>
    </message>
    <message>
        <source>target: {0}</source>
        <translation type="unfinished">targed: {0}</translation>
    </message>
</context>
<context>
    <name>StatusCommands</name>
    <message>
        <source>C&amp;heck this case</source>
        <translation type="unfinished">&amp;Gwirio’r achos hwn</translation>
    </message>
    <message>
        <source>Si&amp;gn this case off</source>
        <translation type="unfinished">Cymerad&amp;wyo’r achos hwn</translation>
    </message>
    <message>
        <source>Re&amp;open this case</source>
        <translation type="unfinished">Ailag&amp;or yr achos hwn</translation>
    </message>
    <message>
        <source>{n} case checked.|{n} cases checked.</source>
        <translation type="unfinished">Gwiriwyd {n} achos.|Gwiriwyd {n} achos.|Gwiriwyd {n} achos.|Gwiriwyd {n} achos.|Gwiriwyd {n} achos.|Gwiriwyd {n} achos.</translation>
    </message>
    <message>
        <source>{n} case signed off.|{n} cases signed off.</source>
        <translation type="unfinished">Cymeradwywyd {n} achos.|Cymeradwywyd {n} achos.|Cymeradwywyd {n} achos.|Cymeradwywyd {n} achos.|Cymeradwywyd {n} achos.|Cymeradwywyd {n} achos.</translation>
    </message>
    <message>
        <source>{n} case reopened.|{n} cases reopened.</source>
        <translation type="unfinished">Ailagorwyd {n} achos.|Ailagorwyd {n} achos.|Ailagorwyd {n} achos.|Ailagorwyd {n} achos.|Ailagorwyd {n} achos.|Ailagorwyd {n} achos.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hour:minute</source>
        <translation type="unfinished">awr:munud</translation>
    </message>
</context>
<context>
    <name>TrialMark</name>
    <message>
        <source>Trial: {0}</source>
        <translation type="unfinished">Prawf: {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
</context>
<context>
    <name>TrialRating</name>
    <message>
        <source>→ trial</source>
        <translation type="unfinished">→ prawf</translation>
    </message>
    <message>
        <source>Trial: {0}</source>
        <translation type="unfinished">Prawf: {0}</translation>
    </message>
</context>
<context>
    <name>TrialStrip</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Gadael</translation>
    </message>
    <message>
        <source>Leave the trial</source>
        <translation type="unfinished">Gadael y prawf</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation type="unfinished">{0}: {1} yn lle {2}</translation>
    </message>
    <message>
        <source>No rating would be another.</source>
        <translation type="unfinished">Ni fyddai unrhyw radd yn newid.</translation>
    </message>
    <message>
        <source>What if – nothing is saved</source>
        <translation type="unfinished">Beth pe bai – ni chedwir dim</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished">Agor arolygiad</translation>
    </message>
    <message>
        <source>{0} is encrypted</source>
        <translation type="unfinished">Mae {0} wedi’i amgryptio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Type it first.</source>
        <translation type="unfinished">Teipiwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>This recovery key does not open the file. A newer sheet may have replaced it.</source>
        <translation type="unfinished">Nid yw’r allwedd adfer hon yn agor y ffeil. Efallai fod taflen fwy newydd wedi’i disodli.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Capital letters and spaces count.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd hwn yn agor y ffeil. Mae priflythrennau a bylchau’n cyfrif.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Defnyddio’r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The key is on the printed recovery sheet. Capitals and dashes do not matter.</source>
        <translation type="unfinished">Mae’r allwedd ar y daflen adfer brintiedig. Nid oes ots am briflythrennau na chysylltnodau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Defnyddio’r allwedd adfer</translation>
    </message>
</context>
<context>
    <name>UnratedCard</name>
    <message>
        <source>Without a rating</source>
        <translation type="unfinished">Heb radd</translation>
    </message>
    <message>
        <source>Every {0} has a rating.</source>
        <translation type="unfinished">Mae gradd gan bob un ({0}).</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Where the words come from</source>
        <translation type="unfinished">O ble y daw’r geiriau</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation type="unfinished">Canslo: {0}</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation type="unfinished">&amp;Chwilio am achos</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished">&amp;Hanes…</translation>
    </message>
    <message>
        <source>Case &amp;facts</source>
        <translation type="unfinished">&amp;Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation type="unfinished">Yn ôl i’r &amp;rhestr</translation>
    </message>
    <message>
        <source>Next &amp;key question</source>
        <translation type="unfinished">Cwestiwn &amp;allweddol nesaf</translation>
    </message>
    <message>
        <source>Previous key question</source>
        <translation type="unfinished">Cwestiwn allweddol blaenorol</translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation type="unfinished">Cwestiwn nesaf &amp;heb ei ateb</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation type="unfinished">&amp;Problem nesaf</translation>
    </message>
    <message>
        <source>Urgent safeguarding &amp;alert…</source>
        <translation type="unfinished">Rhybudd &amp;diogelu brys…</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished">Achos nesaf</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished">Achos blaenorol</translation>
    </message>
    <message>
        <source>&amp;Summary of this case</source>
        <translation type="unfinished">&amp;Crynodeb o’r achos hwn</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished">&amp;Trosolwg</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished">&amp;Achosion</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation type="unfinished">&amp;Sefydliad</translation>
    </message>
    <message>
        <source>R&amp;atings</source>
        <translation type="unfinished">&amp;Graddau</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation type="unfinished">&amp;Canfyddiadau</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished">A&amp;droddiad</translation>
    </message>
    <message>
        <source>Ratings &amp;beside the questions</source>
        <translation type="unfinished">Graddau &amp;wrth ochr y cwestiynau</translation>
    </message>
    <message>
        <source>Another case beside this o&amp;ne</source>
        <translation type="unfinished">Achos a&amp;rall wrth ochr hwn</translation>
    </message>
    <message>
        <source>What is beside in its own &amp;window</source>
        <translation type="unfinished">Yr hyn sydd wrth ochr mewn &amp;ffenestr ar wahân</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished">Allforio P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Ar&amp;graffu…</translation>
    </message>
    <message>
        <source>S&amp;top making and printing</source>
        <translation type="unfinished">&amp;Stopio gwneud ac argraffu</translation>
    </message>
</context>
<context>
    <name>YesNoChoice</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>_CurrentSecret</name>
    <message>
        <source>Passphrase now</source>
        <translation type="unfinished">Cyfrinymadrodd nawr</translation>
    </message>
    <message>
        <source>This does not open the file.</source>
        <translation type="unfinished">Nid yw hwn yn agor y ffeil.</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished">Gwella</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished">Agor arolygiad</translation>
    </message>
    <message>
        <source>Import reads</source>
        <translation type="unfinished">Mewnforio darlleniadau</translation>
    </message>
    <message>
        <source>Case reads ({0})</source>
        <translation type="unfinished">Darlleniadau achos ({0})</translation>
    </message>
    <message>
        <source>Inspections (*{0})</source>
        <translation type="unfinished">Arolygiadau (*{0})</translation>
    </message>
    <message>
        <source>Evidence: {n} statement|Evidence: {n} statements</source>
        <translation type="unfinished">Tystiolaeth: {n} datganiad|Tystiolaeth: {n} datganiad|Tystiolaeth: {n} datganiad|Tystiolaeth: {n} datganiad|Tystiolaeth: {n} datganiad|Tystiolaeth: {n} datganiad</translation>
    </message>
</context>
</TS>
