// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/annexvote.h"

#include <algorithm>

#include "core/documents/dates.h"
#include "core/documents/sentence.h"
#include "core/domain/electorate.h"
#include "core/domain/lists.h"
#include "core/domain/shownsupport.h"
#include "core/domain/support.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using namespace domain;

VoteAnnex::VoteAnnex(Document& document, const Meeting& meeting, const AnnexForm& form)
    : m_document(document)
    , m_meeting(meeting)
    , m_form(form)
    , m_text(fixedText(form.locale))
    , m_vote(voteText(form.locale))
{
}

QString ended(const QString& words)
{
    const bool closed = words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
    return closed ? words : words + u'.';
}

QString VoteAnnex::moment(const QDateTime& utc) const
{
    if (!utc.isValid()) {
        return u"–"_s;
    }
    const QDateTime local = utc.toTimeZone(m_form.zone);
    return m_text.dateAndTime.arg(dateText(local.date(), m_form.locale), local.time().toString(u"HH:mm"_s));
}

QString VoteAnnex::method(const Round& round) const
{
    const QString method = m_vote.methods.value(round.method);
    return round.casting == Casting::Counted
               ? method
               : m_vote.withCasting.arg(method, round.casting == Casting::Secret ? m_vote.secret : m_vote.open);
}

QString VoteAnnex::figures(const Round& round) const
{
    QStringList sentences{m_text.voteFigures.arg(number(round.ballots), number(round.entitled), number(round.seats))};
    const QString limited = limits(round);
    if (!limited.isEmpty()) {
        sentences.append(limited);
    }
    const Round* repeated = m_meeting.rounds.find(round.replaces);
    for (size_t steps = 0; repeated && steps < m_meeting.rounds.size(); ++steps) {
        if (repeated->closed.isValid()) {
            sentences.append(m_text.repeatedVote.arg(moment(repeated->closed)));
        }
        repeated = m_meeting.rounds.find(repeated->replaces);
    }
    return sentences.join(u' ');
}

QString VoteAnnex::limits(const Round& round) const
{
    QStringList sentences;
    if (round.electorate == Electorate::Bodies) {
        sentences.append(m_vote.byBodies);
    } else if (round.electorate == Electorate::Categories) {
        sentences.append(m_vote.byCategories.arg(enumeration(round.categories, m_form.locale)));
    }
    if (round.casting == Casting::Counted) {
        return sentences.join(u' ');
    }
    sentences.append(m_vote.rule.arg(m_vote.rules.value(round.rule)));
    if (round.rule == domain::Rule::Breadth) {
        sentences.append(m_vote.regionsNeeded.arg(number(round.regionsNeeded)));
    }
    if (round.method == Method::Approval && round.mostApprovals > 0) {
        sentences.append(m_vote.mostOptions.arg(number(round.mostApprovals)));
    } else if (round.method == Method::Dots) {
        sentences.append(m_vote.dots.arg(number(round.dots), number(round.mostDots)));
    } else if (round.method == Method::Score) {
        sentences.append(m_vote.scale);
    }
    return sentences.join(u' ');
}

QString VoteAnnex::total(const Round& round, const RecommendationId& option) const
{
    const Count count = countOf(m_meeting, round, option);
    switch (round.method) {
    case Method::ShowOfHands:
    case Method::RollCall:
        return m_text.hands.arg(number(count.inFavour), number(count.against), number(count.abstaining));
    case Method::Consensus:
        return count.against == 0 ? m_vote.agreed : m_vote.objectionsTo.arg(number(count.against));
    case Method::Dots:
    case Method::Score:
        return number(count.support());
    case Method::Approval:
    case Method::Ranking:
        break;
    }
    return m_text.ofBallots.arg(number(count.support()), number(round.ballots));
}

/// The total with what it counts.
QString VoteAnnex::count(const Round& round, const RecommendationId& option) const
{
    const QString figure = total(round, option);
    switch (round.method) {
    case Method::ShowOfHands:
        return m_text.showOfHandsGave.arg(figure);
    case Method::RollCall:
        return m_vote.rollCallGave.arg(figure);
    case Method::Consensus:
        return figure;
    case Method::Dots:
        return m_vote.dotsFor.arg(figure);
    case Method::Score:
        return m_vote.pointsFor.arg(figure);
    case Method::Ranking:
        return m_vote.firstPlaces.arg(figure);
    case Method::Approval:
        break;
    }
    return m_text.ballotsFor.arg(figure);
}

QString VoteAnnex::support(const Round& round, const RecommendationId& option) const
{
    QStringList parts;
    const QString parted = breakdown(round, option);
    if (!parted.isEmpty()) {
        parts.append(parted);
    }
    const QString score = m_form.counted.value(round.id).scores.value(option);
    if (!score.isEmpty()) {
        parts.append(m_vote.ruleScore.arg(score));
    }
    const QString counted = count(round, option);
    return parts.isEmpty() ? counted : m_vote.listBeside.arg(counted, parts.join(u"; "_s));
}

QString VoteAnnex::breakdown(const Round& round, const RecommendationId& option) const
{
    if (round.method == Method::Approval && round.casting == Casting::Counted) {
        return byGroup(round.counts.value(option));
    }
    const bool hasBallots = hasVoices(round) && round.method != Method::RollCall;
    return hasBallots && round.options.contains(option) ? byRegion(round, option) : QString();
}

QString VoteAnnex::byRegion(const Round& round, const RecommendationId& option) const
{
    const ShownSupport shown = shownSupport(m_meeting, round);
    const OptionSupport support = shown.options.value(option);
    const bool onlyTotal = std::none_of(support.byRegion.cbegin(), support.byRegion.cend(),
                                        [](const auto& one) { return one.has_value(); });
    if (onlyTotal) {
        return {};
    }
    QStringList parts;
    for (qsizetype region = 0; region < shown.regions.size(); ++region) {
        if (const std::optional<int> figure = support.byRegion.at(region)) {
            const QString& name = shown.regions.at(region).isEmpty() ? m_vote.noRegion : shown.regions.at(region);
            parts.append(name + u'\u00A0' + number(*figure));
        }
    }
    if (support.merged) {
        parts.append(m_vote.severalRegions + u'\u00A0' + number(support.several));
    }
    return parts.join(u", "_s);
}

QString VoteAnnex::byGroup(const Count& count) const
{
    QStringList parts;
    for (const Group& group : groupsInOrder(m_meeting)) {
        if (count.byGroup.contains(group.id)) {
            parts.append(group.mark + u'\u00A0' + number(count.byGroup.value(group.id)));
        }
    }
    if (count.byGroup.contains(GroupId())) {
        parts.append(m_text.noGroup + u'\u00A0' + number(count.byGroup.value(GroupId())));
    }
    return parts.join(u", "_s);
}

QString VoteAnnex::textOf(const RecommendationId& option) const
{
    const Recommendation* recommendation = m_meeting.recommendations.find(option);
    return recommendation ? withoutStop(recommendation->text) : u"–"_s;
}

void VoteAnnex::addDetails(const Round& round)
{
    if (hasVoices(round) && shownSupport(m_meeting, round).hasMerged()) {
        note(m_vote.mergedRegions);
    }
    if (round.method == Method::RollCall) {
        addRollCall(round);
    } else if (round.method == Method::Consensus) {
        addObjections(round);
    }
}

QString VoteAnnex::voices(const QHash<VoterId, Voice>& all, Voice voice) const
{
    QStringList names;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (*one == voice) {
            names.append(nameOf(m_meeting, one.key()));
        }
    }
    names.removeAll(QString());
    names.sort();
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

void VoteAnnex::addRollCall(const Round& round)
{
    DataTable table{{m_vote.option, m_vote.inFavour, m_vote.against, m_vote.abstaining}, {31, 29, 20, 20}, {}, {}};
    for (const RecommendationId& option : round.options) {
        const auto all = round.voices.value(option);
        table.rows.append({{{textOf(option)}},
                           {{voices(all, Voice::InFavour)}},
                           {{voices(all, Voice::Against)}},
                           {{voices(all, Voice::Abstaining)}}});
    }
    m_document.blocks.append(table);
}

void VoteAnnex::addObjections(const Round& round)
{
    DataTable table{{m_vote.option, m_vote.objections}, {40, 60}, {}, {}};
    for (const RecommendationId& option : round.options) {
        const QStringList words = round.objections.value(option).values();
        if (!words.isEmpty()) {
            table.rows.append({{{textOf(option)}}, {{words.join(u" – "_s)}}});
        }
    }
    if (!table.rows.isEmpty()) {
        m_document.blocks.append(table);
    }
}

} // namespace documents
