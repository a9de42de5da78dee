-- Secret ballots of a round that is open on this laptop, each sealed. Not part of the journal, whose order would tell who
-- cast which; keys are random, so that rows lie in an order that says nothing. They go when the round closes.
CREATE TABLE sealed_ballot (
    round  TEXT NOT NULL,
    id     BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (round, id)
) WITHOUT ROWID;

-- Who has voted in a secret ballot: once.
CREATE TABLE voted (
    round TEXT NOT NULL,
    voter TEXT NOT NULL,
    PRIMARY KEY (round, voter)
) WITHOUT ROWID;

-- The key pair of a round, the private half locked by the passphrases of two officers; gone when the round closes.
CREATE TABLE ballot_key (
    round      TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,
    locked     BLOB NOT NULL
) WITHOUT ROWID;

-- What is kept of the codes with which voters come to the ballot.
CREATE TABLE voting_code (
    round       TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    voter       TEXT NOT NULL,
    PRIMARY KEY (round, fingerprint)
) WITHOUT ROWID;

-- The seed of a lot until it is drawn; the journal has its hash from the start.
CREATE TABLE lot_seed (
    round TEXT PRIMARY KEY,
    seed  TEXT NOT NULL
) WITHOUT ROWID;
