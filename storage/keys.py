"""What opens an encrypted file: a random data key, wrapped once for a passphrase and once for a recovery key.

The cryptography is the library's: Argon2id (RFC 9106), X25519, HKDF-SHA256 and AES-256-GCM. What is ours is which
goes where; docs/security.md argues it.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16
_PURPOSE = b"caseread data key 1"


@dataclass(frozen=True, slots=True)
class Cost:
    """What trying one passphrase costs: memory in KiB, passes over it, and lanes that work side by side."""

    memory: int
    passes: int
    lanes: int

    @property
    def is_bearable(self) -> bool:
        """Whether a file may ask for it: a hostile one could ask for all memory, or for a year."""
        return (
            8 * self.lanes <= self.memory <= 256 * 1024 and 1 <= self.passes <= 16 and 1 <= self.lanes <= 16
        )


COST = Cost(memory=64 * 1024, passes=3, lanes=4)
"""The second choice that RFC 9106 recommends, for machines of which others need the memory too: about 0.15 s."""


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """The data key, for whoever knows the passphrase."""

    salt: bytes
    cost: Cost
    wrapped: bytes

    @classmethod
    def around(cls, data_key: bytes, passphrase: str) -> PassphraseSlot:
        """Wraps a data key for a passphrase."""
        salt = os.urandom(_SALT_BYTES)
        return cls(salt, COST, _wrapped(data_key, _stretched(passphrase, salt, COST)))

    def opened(self, passphrase: str) -> bytes | None:
        """The data key, or None where the passphrase is another."""
        return _unwrapped(self.wrapped, _stretched(passphrase, self.salt, self.cost))

    def as_data(self) -> dict[str, object]:
        """The slot as JSON has it."""
        cost = [self.cost.memory, self.cost.passes, self.cost.lanes]
        return {"argon2id": cost, "salt": _text(self.salt), "wrapped": _text(self.wrapped)}

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> PassphraseSlot:
        """Reads what `as_data` gave. Raises ValueError, TypeError or KeyError for anything else."""
        memory, passes, lanes = _numbers(data["argon2id"])
        cost = Cost(memory, passes, lanes)
        if not cost.is_bearable:
            raise ValueError(cost)
        return cls(_bytes(data["salt"]), cost, _bytes(data["wrapped"]))


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The data key, for whoever holds the recovery sheet.

    The file holds the public half of the recovery key only, so that the data key can change while the sheet
    lies in a safe.
    """

    public: bytes
    once: bytes
    wrapped: bytes

    @classmethod
    def around(cls, data_key: bytes, public: bytes) -> RecoverySlot:
        """Wraps a data key for the recovery key with this public half."""
        once = X25519PrivateKey.generate()
        shared = once.exchange(X25519PublicKey.from_public_bytes(public))
        sent = once.public_key().public_bytes_raw()
        return cls(public, sent, _wrapped(data_key, _agreed(shared, public, sent)))

    def around_another(self, data_key: bytes) -> RecoverySlot:
        """The slot of the same recovery key for another data key."""
        return RecoverySlot.around(data_key, self.public)

    def opened(self, key: RecoveryKey) -> bytes | None:
        """The data key, or None where the recovery key is another."""
        if key.public != self.public:
            return None
        try:
            shared = key.private.exchange(X25519PublicKey.from_public_bytes(self.once))
        except ValueError:  # a point that only somebody who altered the file would choose
            return None
        return _unwrapped(self.wrapped, _agreed(shared, self.public, self.once))

    def as_data(self) -> dict[str, object]:
        """The slot as JSON has it."""
        return {"x25519": _text(self.public), "once": _text(self.once), "wrapped": _text(self.wrapped)}

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> RecoverySlot:
        """Reads what `as_data` gave. Raises ValueError, TypeError or KeyError for anything else."""
        public, once = _bytes(data["x25519"]), _bytes(data["once"])
        if {len(public), len(once)} != {KEY_BYTES}:
            raise ValueError(data)
        return cls(public, once, _bytes(data["wrapped"]))


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """160 random bits that people write down: groups of four characters, the last one for checking."""

    secret: bytes = field(repr=False)

    ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    GROUPS = 9

    @classmethod
    def new(cls) -> RecoveryKey:
        """One that nobody has seen yet."""
        return cls(os.urandom(20))

    @classmethod
    def read(cls, typed: str) -> RecoveryKey | None:
        """The key that was typed; None where the text is none. Raises ValueError for one with a slip in it.

        Case, spaces and dashes do not matter; O is read as 0, I and L as 1.
        """
        letters = "".join(typed.upper().replace("-", " ").split()).translate(str.maketrans("OIL", "011"))
        if len(letters) != 4 * cls.GROUPS or set(letters) - set(cls.ALPHABET):
            return None
        number = int("".join(f"{cls.ALPHABET.index(letter):05b}" for letter in letters[:32]), 2)
        key = cls(number.to_bytes(20, "big"))
        if key._letters() != letters:
            raise ValueError("the check characters do not fit")
        return key

    def __str__(self) -> str:
        letters = self._letters()
        return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))

    @property
    def private(self) -> X25519PrivateKey:
        """The private half."""
        derived = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"caseread recovery key 1").derive(self.secret)
        return X25519PrivateKey.from_private_bytes(derived)

    @property
    def public(self) -> bytes:
        """The public half, which the file holds."""
        return self.private.public_key().public_bytes_raw()

    def _letters(self) -> str:
        check = hashlib.sha256(b"caseread recovery key check 1" + self.secret).digest()
        bits = f"{int.from_bytes(self.secret, 'big'):0160b}{int.from_bytes(check, 'big'):0256b}"[:180]
        return "".join(self.ALPHABET[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))


def new_data_key() -> bytes:
    """A key for a file, which only its slots know."""
    return os.urandom(KEY_BYTES)


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """A key from a passphrase, at a cost. The same letters give the same key on every keyboard."""
    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    stretching = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return stretching.derive(text)


def _agreed(shared: bytes, public: bytes, once: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=public + once, info=b"caseread recovery slot 1").derive(shared)


def _wrapped(data_key: bytes, wrapping_key: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, data_key, _PURPOSE)


def _unwrapped(wrapped: bytes, wrapping_key: bytes) -> bytes | None:
    nonce, sealed = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    try:
        data_key = AESGCM(wrapping_key).decrypt(nonce, sealed, _PURPOSE)
    except InvalidTag:
        return None
    return data_key if len(data_key) == KEY_BYTES else None


def _numbers(value: object) -> tuple[int, int, int]:
    if not isinstance(value, list) or len(value) != 3 or any(type(item) is not int for item in value):
        raise ValueError(value)
    return value[0], value[1], value[2]


def _text(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _bytes(value: object) -> bytes:
    """At most what a slot can need: every field is a key, a salt, or a wrapped key."""
    if not isinstance(value, str) or not 16 <= len(value) <= 96:
        raise ValueError(value)
    return b64decode(value, validate=True)
