// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/entry.h"

#include <QCryptographicHash>
namespace journal {

namespace {

class Digest
{
public:
    void add(const QByteArray& bytes)
    {
        addNumber(bytes.size());
        m_hash.addData(bytes);
    }
    void add(const QString& text) { add(text.toUtf8()); }
    void addNumber(qint64 number) { m_hash.addData(QByteArray::number(number) + ':'); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray hashOf(const Entry& entry)
{
    Digest digest;
    digest.add(entry.previous);
    digest.add(entry.device.toText());
    digest.addNumber(entry.counter);
    digest.add(entry.id.toText());
    digest.addNumber(entry.time.ticks);
    digest.add(domain::toText(entry.what.actor));
    digest.add(entry.what.room.isNull() ? QString() : entry.what.room.toText());
    digest.add(entry.what.intent);
    digest.add(entry.what.undoes.isNull() ? QString() : entry.what.undoes.toText());
    digest.addNumber(entry.what.changes.size());
    for (const Change& change : entry.what.changes) {
        digest.add(domain::entityWord(change.key.entity));
        digest.add(change.key.id.toString(QUuid::WithoutBraces));
        digest.add(change.key.field);
        digest.addNumber(change.value.isNull() ? 0 : 1);
        digest.add(change.value);
    }
    return digest.result();
}

} // namespace journal
