// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <algorithm>

#include "core/documents/annexvote.h"
#include "core/documents/numbering.h"
#include "core/documents/sentence.h"
#include "core/domain/support.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using namespace domain;

namespace {

/// A file may say anything, also that two rounds are run-offs of each other.
constexpr int mostRunOffs = 20;

/// In eights, so that it can be read aloud and a line can break.
QString grouped(const QString& hexadecimal)
{
    constexpr qsizetype together = 8;
    QStringList parts;
    for (qsizetype at = 0; at < hexadecimal.size(); at += together) {
        parts.append(hexadecimal.mid(at, together));
    }
    return parts.join(u' ');
}

/// What a lot draws an option by: smallest first.
QString drawnBy(const Round& round, const RecommendationId& option)
{
    const QString text = round.lotSeed + u'\n' + round.lotWord + u'\n' + option.toText();
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString VoteAnnex::tied(const Round& round, const CountedRound& counted) const
{
    QStringList items;
    for (const RecommendationId& option : counted.tied) {
        items.append(m_vote.listBeside.arg(m_vote.quoted.arg(textOf(option)), total(round, option)));
    }
    return m_vote.tied.arg(enumeration(items, m_form.locale), number(counted.places));
}

QString VoteAnnex::settled(const Round& round, const CountedRound& counted) const
{
    switch (*settledBy(round)) {
    case TieWay::RunOff: {
        const Round* runOff = runOffOf(m_meeting, round);
        return runOff && runOff->isCounted() ? m_vote.runOff.arg(method(*runOff), moment(runOff->closed))
                                             : m_vote.runOffWaits;
    }
    case TieWay::WiderSupport: {
        const QString& unit = hasVoices(round) ? m_vote.inRegions : m_vote.inGroups;
        QStringList items;
        for (const RecommendationId& option : counted.tied) {
            items.append(m_vote.listBeside.arg(m_vote.quoted.arg(textOf(option)),
                                               unit.arg(number(counted.breadths.value(option)))));
        }
        return m_vote.wider.arg(enumeration(items, m_form.locale));
    }
    case TieWay::Ruling:
        return m_text.ruling.arg(ended(round.ruling));
    case TieWay::Lot: {
        QStringList sentences{m_vote.lot.arg(grouped(round.lotCommitment)), m_vote.lotSeed.arg(grouped(round.lotSeed))};
        if (!round.lotWord.isEmpty()) {
            sentences.append(m_vote.lotWord.arg(round.lotWord));
        }
        return (sentences << m_vote.lotCheck).join(u' ');
    }
    }
    return {};
}

void VoteAnnex::addTie(const TrackLines& track, const QString& key)
{
    const CountedRound counted = m_form.counted.value(track.round->id);
    const std::optional<TieWay> way = settledBy(*track.round);
    QStringList sentences;
    if (!counted.tied.isEmpty()) {
        sentences.append(tied(*track.round, counted));
    }
    if (way) {
        sentences.append(settled(*track.round, counted));
    } else if (!counted.tied.isEmpty()) {
        sentences.append(m_vote.tieWaits);
    }
    QStringList references;
    for (qsizetype i = 0; way && way != TieWay::RunOff && i < track.lines.size(); ++i) {
        if (track.round->ruled.contains(track.lines[i].id)) {
            references.append(referenceOf(m_document, key + u'/' + QString::number(i)));
        }
    }
    if (!references.isEmpty()) {
        const QString& took = way == TieWay::Ruling ? m_text.rulingTook : m_vote.took;
        sentences.append(took.arg(references.join(u", "_s)));
    }
    if (!sentences.isEmpty()) {
        note(sentences.join(u' '));
    }
    if (way == TieWay::Lot) {
        addLot(*track.round, counted);
    } else if (way == TieWay::RunOff) {
        addRunOff(*track.round, mostRunOffs);
    }
}

/// The figures of the run-off of \a round, and of the run-offs that its own tie needed.
void VoteAnnex::addRunOff(const Round& round, int deeper)
{
    const Round* runOff = runOffOf(m_meeting, round);
    if (!runOff || !runOff->isCounted() || deeper <= 0) {
        return;
    }
    note(figures(*runOff));
    addDetails(*runOff);
    DataTable table{{m_vote.option, m_text.votes}, {58, 42}, {}, {}};
    for (const RecommendationId& option : runOff->options) {
        table.rows.append({{{textOf(option)}}, {{support(*runOff, option)}}});
    }
    m_document.blocks.append(table);
    const CountedRound counted = m_form.counted.value(runOff->id);
    if (counted.tied.isEmpty()) {
        return;
    }
    const std::optional<TieWay> way = settledBy(*runOff);
    note(tied(*runOff, counted) + u' ' + (way ? settled(*runOff, counted) : m_vote.tieWaits));
    if (way == TieWay::Lot) {
        addLot(*runOff, counted);
    } else if (way == TieWay::RunOff) {
        addRunOff(*runOff, deeper - 1);
    }
}

void VoteAnnex::addLot(const Round& round, const CountedRound& counted)
{
    QList<RecommendationId> options = counted.tied.isEmpty() ? round.ruled : counted.tied;
    std::sort(options.begin(), options.end(), [&round](const RecommendationId& a, const RecommendationId& b) {
        return drawnBy(round, a) < drawnBy(round, b);
    });
    DataTable table{{m_vote.option, m_vote.lotIdentifier, m_vote.lotHash}, {34, 30, 36}, {}, {}};
    for (const RecommendationId& option : options) {
        table.rows.append({{{textOf(option)}}, {{option.toText()}}, {{grouped(drawnBy(round, option))}}});
    }
    m_document.blocks.append(table);
}

} // namespace documents
