// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/entry.h"

#include <QCryptographicHash>

namespace journal {

namespace {

/// What is hashed, in one piece: hashing every part by itself takes three times as long.
class Digest
{
public:
    Digest() { m_bytes.reserve(usualSize); }
    void add(const QByteArray& bytes)
    {
        addNumber(bytes.size());
        m_bytes.append(bytes);
    }
    void add(const QString& text) { add(text.toUtf8()); }
    /// Nothing where it is null.
    void addId(const QUuid& id) { add(id.isNull() ? QByteArray() : id.toByteArray(QUuid::WithoutBraces)); }
    void addNumber(qint64 number) { m_bytes.append(QByteArray::number(number)).append(':'); }
    [[nodiscard]] QByteArray result() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    static constexpr qsizetype usualSize = 1024;

    QByteArray m_bytes;
};

} // namespace

QByteArray hashOf(const Entry& entry)
{
    Digest digest;
    digest.add(entry.previous);
    digest.add(entry.device.uuid().toByteArray(QUuid::WithoutBraces));
    digest.addNumber(entry.counter);
    digest.add(entry.id.uuid().toByteArray(QUuid::WithoutBraces));
    digest.addNumber(entry.time.ticks);
    digest.add(domain::toText(entry.what.actor));
    digest.addId(entry.what.room.uuid());
    digest.add(entry.what.intent);
    digest.addId(entry.what.undoes.uuid());
    digest.addNumber(entry.what.changes.size());
    for (const Change& change : entry.what.changes) {
        digest.add(domain::entityWord(change.key.entity));
        digest.add(change.key.id.toByteArray(QUuid::WithoutBraces));
        digest.add(change.key.field);
        digest.addNumber(change.value.isNull() ? 0 : 1);
        digest.add(change.value);
    }
    return digest.result();
}

} // namespace journal
