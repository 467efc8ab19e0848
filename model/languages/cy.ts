<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Drafts. A translation that is marked unfinished awaits a translator's review; the program shows it meanwhile. Reviewed in Qt Linguist, it loses the mark. See docs/welsh.md. -->
<TS version="2.1" language="cy_GB">
<context>
    <name></name>
    <message>
        <source>To resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an open alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called “{0}” to filter by.{1} There is: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to look for after “{0}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “{0}:” there is: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check or a sign-off needs a name and a day. Give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was signed off by {0} on {1}. Reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was checked by {0} on {1}. Reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not complete yet. Resolve what is listed beside it, then sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>{n} answer will be kept aside: {0}.|{n} answers will be kept aside: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer will count again: {0}.|{n} answers will count again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer is now kept aside.|{n} answers are now kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer counts again.|{n} answers count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {0}, {1}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is signed off. Reopen it ({0}) to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is checked. Reopen it ({0}) to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies: {0}. N/A is offered too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies: {0}, so N/A is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A is offered: this need not apply to every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked wherever {0} is, so N/A is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in every case, so N/A is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, as {0} does not: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, as {0} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a fact: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the answer to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {0} is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} inform it, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} and nothing says why: add a note or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent alert not passed on yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} down to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case|{n} cases</source>
        <translation type="unfinished">{n} achos|{n} achos|{n} achos|{n} achos|{n} achos|{n} achos</translation>
    </message>
    <message>
        <source>No condition for discretion holds; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures propose no rating yet; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision moves the rating by more than one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision lowers the rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision confirms the proposed rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table leaves no choice here; the decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case|cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} point|{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a fact: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to every case in this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, as {0} {1} is not relevant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, as {0} {1} is not relevant ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A is offered, as this question need not apply to every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A is not offered for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {0} is kept aside. It counts again when the question applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} though {2} of {3} {4} are {5}: confirm or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} though all {2} {3} are {4}: confirm or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been read that is relevant to a {0}, so it cannot be rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2} relevant cases {3} ({4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been read that these questions apply to, so it cannot be rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answers that apply were sufficient ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposes {0}; inspectors have not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposes {0}; decided by inspectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more {1} gives {2} ({3} to the boundary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fewer {1} gives {2} ({3} to the boundary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer|{n} answers</source>
        <translation type="unfinished">{n} ateb|{n} ateb|{n} ateb|{n} ateb|{n} ateb|{n} ateb</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would be {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated until every {0} is: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the {0} by the published table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published table leaves this to the inspector: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Urgent alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of an earlier recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished">Nodyn ar {0}</translation>
    </message>
    <message>
        <source>Accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note; Escape goes back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the note written last into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence on this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an oddity of this question, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: try another answer without saving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes of this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge: the figure of a rating, or its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason; Escape goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a figure as a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a figure as an area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the finding; Escape goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the facts of the chosen cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cases from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next case too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all cases shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert is passed on when it is known to whom and when. Give both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}, alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is recorded for {0} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A is not offered for this question. Answer {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is odd but possible can be accepted with a reason. Everything else has to be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ids of the questions, each once, with one space between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is asked of {0} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a question: only while it has the focus, never while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by the place of the answer, on the keypad too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers {1} where that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a standard that is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a figure of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next control, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, or choose the answer, that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog; leave a note or a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moves about in the whole program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is for editing text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and Alt together type letters such as ŵ on many keyboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would act while you type. Add Ctrl, or take one of F1 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers give answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives the answer {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} always means “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is recorded for another sample only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not one of: {1}.</source>
        <translation type="unfinished"></translation>
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
        <source>Write Yes or No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} urgent alert not passed on|{n} urgent alerts not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to confirm or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is its reader already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed off by {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed off by {0}. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked by {0}. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An urgent alert is not passed on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete: {n} thing to resolve.|It is not complete: {n} things to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact is not recorded for its sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit its sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation type="unfinished">Ffeithiau’r achos</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (kept aside: it does not count at present)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much at once. Paste fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no rows of a spreadsheet. Copy them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has to name the columns, and one of them “Case”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is checked or signed off. Reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case needs a sample: add a column “Sample”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell has no heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0} stands in row {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {0} rows. Paste fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows of a spreadsheet with a first line that names their columns, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no fact of a case.{1} Rename this column, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed in {0} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes {0} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of case reads: it does not begin with &quot;format&quot;: &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been changed in the meantime. Look at it again before changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more character. Four or five random words work well.|{n} more characters. Four or five random words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of it repeats or runs on in order. Four or five random words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its words are tried first. Four or five random words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two more random words make it stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a National Insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds values that do not fit its framework, so nothing can be computed from it. It was not written by Caseread, or was changed since. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case has this reference already. Give this one a reference of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has facts, answers or notes of its sample, so the sample stays. Add a new case for the other sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing in an inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This standard is computed from the cases. Record a panel decision instead of a judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This standard is judged. Change its judgement instead of recording a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be one line of at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a date. Write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day with a time. Write it as YYYY-MM-DDTHH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that they are kept on is full. Make room, or choose another folder for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file comes from an earlier version and is brought up to date once it has a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups cannot be listed ({0}). Check that their folder can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be used ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be copied ({0}). Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not what was written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry, or the framework, was altered after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was altered after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history, entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open elsewhere. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing was changed. Try again; if it goes on, copy the file to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was moved, renamed or replaced while it was open, so the change was not saved. Put it back where it was, or close it and open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder is read-only. Copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup, or rescue what can be read. Keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds half of a character, which cannot be saved. Type it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written ({0}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be replaced ({0}). It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made here ({0}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of Caseread. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters. Four or five random words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in this recovery key. Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at its beginning. Use a backup, or rescue what can be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {0} of its {1} pages are not as they were written ({2}). Restore a backup, or rescue what can be read. Keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows the end of the data that this program did not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inspection&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references, samples, readers and sign-off of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd answers that stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some could not be read, neither here nor in the history, so some may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of what opens the file are damaged. Give a backup, which has the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be copied to read it ({0}). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework of the inspection cannot be read from it. Give a whole file with the same framework, such as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file can be read. Use a backup. If the file was encrypted and its beginning is gone, give a backup with the same key and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this: it may be older than what was recorded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference was lost. Give it its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sample was lost, and was chosen by what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Caseread inspection. Choose a .caseread file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as this program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made, as many were made this second. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made. The folder is a link; remove it, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is encrypted. Give its passphrase or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not encrypted, so it has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row belongs to a case that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another value here than its history says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an inspection file, so nothing else is written over it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: it may be open in another program, or be read-only. Close it there, or choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written ({0}). Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more like this: {0} …|{n} more like this: {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not start. Choose another printer, or export the PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} urgent alert not passed on|{n} urgent alerts not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {0}|cases {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be passed on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type. It stays in sight until it is marked as passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Urgent alert, not passed on. Raised {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Urgent alert. {0}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this alert? Do so only if it was raised by mistake. The history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an urgent alert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Last changes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished">Heb ei amgryptio</translation>
    </message>
    <message>
        <source>As now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made, and opened to see that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of {0}. One that is restored takes its place; the file as it is now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when you open the file, every 20 minutes while you work, and before imports, large changes and updates. Each is as encrypted as the file, and is opened and compared before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandScale</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.4g}{1}; bands begin at: {2}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a f&amp;act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will be marked as checked by {0}.|{n} cases will be marked as checked by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will be signed off by {0}.|{n} cases will be signed off by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in them can be changed then, unless they are reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign cases off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will be reopened.|{n} cases will be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will be removed with all its answers.|{n} cases will be removed with all their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case copied|{n} cases copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Cases that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case is left out:|{n} cases are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>There is no other note in this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on {0} was copied here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case to show beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>No case has this in its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or status:complete, rosh:high, -reader:KH …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ {0} to consider</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this case at the question</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} thing has to be resolved before this case can be checked or signed off.|Not yet: {n} things have to be resolved before this case can be checked or signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the way any more: the case can be checked and signed off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseReading</name>
    <message>
        <source>Choose another case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>The other case</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Open choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published method leaves these open. Reports state what was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only while a case is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for an encrypted inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do at present</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>To read only. It goes along with the questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompositionCard</name>
    <message>
        <source>What the samples are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sample is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in Caseread. Every answer marked as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please copy the details for the people who look after the program, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>{0} criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentSecretDialog</name>
    <message>
        <source>The sheet that you have now will no longer open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a recovery sheet, a forgotten passphrase loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>as the figures propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Still needed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>proposed by the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel may move this rating:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures propose and inspectors decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program advises and people decide: a decision can be recorded all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the conditions for moving this rating holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Width of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the problems and ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Record a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet. Inspectors decide, with a reason, also where they confirm the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the decision on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the decision on {0}</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar {0} yn ôl</translation>
    </message>
    <message>
        <source>None of the conditions for moving this rating holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel may move this rating:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>This does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, or who was spoken to: a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type. Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item of evidence|{n} items of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. {0} on a question records what the file shows, and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Evidence removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Set a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will have this value.|{n} cases will have this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that stop applying are kept aside, and come back with the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Needed: {n} question waits for this.|Needed: {n} questions wait for this.</source>
        <translation type="unfinished"></translation>
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
    <name>FiguresPart</name>
    <message>
        <source>No figures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This programme asks no question of cases, so there are no figures to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relevant case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases behind {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Keep a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in this inspection: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>What the figure shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding on {0}</source>
        <translation type="unfinished">Canfyddiad ar {0}</translation>
    </message>
    <message>
        <source>No relevant case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} relevant cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>Figures · {0} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence · {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlaggedPanel</name>
    <message>
        <source>Go to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are copied. Write them so that no child can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>Use in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recommendation of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlaggedPart</name>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing flagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item|{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag an item of evidence as good practice or as a concern while you read a case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodPracticeCard</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodPracticeList</name>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what was done so that no child can be recognised.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and note {0} in case {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every saved piece of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} changes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Judgement of {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for {0}</source>
        <translation type="unfinished">Rheswm dros {0}</translation>
    </message>
    <message>
        <source>What the judgement rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementPart</name>
    <message>
        <source>Judge it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the judgement</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is now “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is “{1}” at present. Swap, so that “{1}” has no key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is “{1}” at present. Swap, so that “{1}” has {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row whose key was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has its usual key: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row and press Enter, then press its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key by name or by what it does. Keys can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCommands</name>
    <message>
        <source>S&amp;witch between English and Welsh</source>
        <translation type="unfinished">Newid &amp;iaith: Cymraeg neu Saesneg</translation>
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
        <source>Smaller t&amp;ext</source>
        <translation type="unfinished">Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished">Testun &amp;normal</translation>
    </message>
    <message>
        <source>Check &amp;spelling, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
    <name>MarkChoice</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check and a sign-off say who gave them. So does the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the reference of the case, never a child’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the case, such as initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case {0} already.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>For the history of changes. Initials are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the new inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} characters. Four or five random words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OddLine</name>
    <message>
        <source>✓ Accepted: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this may stand: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>“{0}” is fine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationScreen</name>
    <message>
        <source>In this programme every {0} is rated from the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to judge here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">symud</translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} judged</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Preview: {n} case is not complete.|▲ Preview: {n} cases are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Preview: the overall rating is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Preview: not every {0} is rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverallChoice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the decision on the overall rating</source>
        <translation type="unfinished">Tynnu’r penderfyniad ar y radd gyffredinol yn ôl</translation>
    </message>
    <message>
        <source>What the ratings mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the overall rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the overall rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Evidence on {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered questions of this page that have a note or an item of evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the pages. Screen readers can read the exported PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? only questions   # only cases   &gt; only commands   Escape goes back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number such as 222d, a reference, or words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>Not passed on after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to: a role or a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom it was passed on: a role or a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 14/02/2020 or 14 Feb 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet, where there is one, goes on opening the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key opened the file. Choose a passphrase for the next time. The sheet stays valid: lock it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells change nothing. Use references, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {n} thing has to be put right.|Not yet: {n} things have to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is in the inspection already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new case|{n} new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case changes|{n} cases change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, column {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: “{1}” looks like {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemLines</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>✓ Nothing. This case is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases complete: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} complete · {1} in progress · {2} not started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionCommands</name>
    <message>
        <source>Change the pass&amp;phrase…</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locally connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
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
        <source>Last changes of this answer</source>
        <translation type="unfinished">Newidiadau diwethaf yr ateb hwn</translation>
    </message>
    <message>
        <source>History of this answer…</source>
        <translation type="unfinished">Hanes yr ateb hwn…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Allweddol</translation>
    </message>
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
    <name>QuestionField</name>
    <message>
        <source>Another question: number or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on another question: its number, or words of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>{0}: no relevant case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, decides the rating</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingLabel</name>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingPreview</name>
    <message>
        <source>Record a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if? Try another answer (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating preview · {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {0} is “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the panel&apos;s discretion. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsDelegate</name>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsPane</name>
    <message>
        <source>Ratings of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsTable</name>
    <message>
        <source>Lowest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} /
relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers
to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases
to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Graddau</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} proposed, not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, moved to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, discretion {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachBar</name>
    <message>
        <source>How near the next ratings are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <source>Set the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case will have this reader.|{n} cases will have this reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Why this may stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Asked where {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of an earlier recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each says what is to be done and who is responsible. They are printed in this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconstructedMark</name>
    <message>
        <source>Not the published words: made from what the published reports say was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly reconstructed wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstructed wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put the sheet in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}. Move it off this laptop, or print it and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseread recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only other way into the file; nobody can reset it. Keep the sheet somewhere safe, away from this laptop: whoever holds it can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, shown only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection has changed since this preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseread report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>Rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued into {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers, notes, facts and other values were taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the {1} pages of the damaged file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, or to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not encrypted: then anyone who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be as it was at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will be as it was at that time. The backup holds the changes up to number {1}; the file is at number {2} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now is kept first, as a backup of its own, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase, or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then the passphrase or the recovery sheet was changed. Give the passphrase or the recovery key of that time. Those open the file again once it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Trial, not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept on this computer, for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history says who made each change. Initials are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or the mouse for this long, an encrypted inspection asks for its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are as encrypted as the inspection. Leave it empty for a folder beside each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the reference of the case, or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a reference such as C-07.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Width of what stands beside the questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenChanges</name>
    <message>
        <source>To resolve: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to resolve in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardRow</name>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this case: {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better when lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCommands</name>
    <message>
        <source>Chec&amp;k this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn this case off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case checked.|{n} cases checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case signed off.|{n} cases signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case reopened.|{n} cases reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hour:minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialMark</name>
    <message>
        <source>Trial: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialRating</name>
    <message>
        <source>→ trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialStrip</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating would be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if – nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is encrypted</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {0} has a rating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <source>Where the words come from</source>
        <translation type="unfinished"></translation>
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
        <source>Next &amp;problem</source>
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
        <source>Another &amp;case beside this one</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {n} statement|Evidence: {n} statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
