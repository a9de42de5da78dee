// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shownoverlap.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "ui/models/boardcards.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;
using overlap::Warning;
using usecases::SharedStretch;
using usecases::Suggestion;

namespace {

/// \name Thousandths
/// \{
constexpr int veryLikely = 850;
constexpr int likely = 650;
constexpr int perhaps = 450;
constexpr int allWords = 990;
constexpr int mostWords = 600;
/// \}

QList<SharedStretch> joined(const QList<SharedStretch>& stretches, const QString& text)
{
    QList<SharedStretch> all;
    for (const SharedStretch& one : stretches) {
        if (one.start < 0 || one.length <= 0 || one.start + one.length > text.size()) {
            continue;
        }
        const qsizetype end = all.isEmpty() ? -1 : all.last().start + all.last().length;
        if (end >= 0 && one.exact == all.last().exact && one.start >= end &&
            QStringView(text).mid(end, one.start - end).trimmed().isEmpty()) {
            all.last().length = one.start + one.length - all.last().start;
        } else {
            all.append(one);
        }
    }
    return all;
}

QSet<QString> numbersIn(const QString& text)
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> found;
    for (auto at = number.globalMatch(text); at.hasNext();) {
        found.insert(at.next().captured());
    }
    return found;
}

/// The numbers of each text that some other has not, e.g. "10 / 20"; empty where a side has none in figures.
QString differentNumbers(const QList<ShownOverlap::Member>& members)
{
    QSet<QString> common = members.isEmpty() ? QSet<QString>() : numbersIn(members.first().text);
    for (const ShownOverlap::Member& member : members) {
        common.intersect(numbersIn(member.text));
    }
    QStringList sides;
    for (const ShownOverlap::Member& member : members) {
        QStringList own = (numbersIn(member.text) - common).values();
        std::sort(own.begin(), own.end());
        if (own.isEmpty()) {
            return {};
        }
        sides.append(own.join(u", "));
    }
    sides.removeDuplicates();
    return sides.join(u" / ");
}

} // namespace

ShownOverlap ShownOverlap::of(const Meeting& meeting, const OverlapWalk& walk)
{
    const Suggestion& suggestion = *walk.current();
    ShownOverlap shown;
    shown.readMembers(meeting, walk);
    shown.readTarget(meeting, walk);
    QSet<GroupId> groups;
    for (const Member& member : std::as_const(shown.members)) {
        groups.insert(member.group.id);
    }
    const auto rooms = static_cast<int>(groups.size());
    shown.place = tr("Overlap %1 of %2").arg(walk.number()).arg(walk.total());
    shown.hint = rooms > 1
                     ? tr("Same idea in %n rooms? Shared terms are marked; nothing merges by itself.", nullptr, rooms)
                     : tr("Same idea twice in one room? Shared terms are marked; nothing merges by itself.");
    shown.figure = QLocale().toString(suggestion.score / 1000.0, 'f', 2);
    shown.likelihood = likelihoodWords(suggestion.score);
    QStringList reasons{shown.coverageWords(suggestion), elementWords(meeting, suggestion.elements)};
    reasons.removeAll(QString());
    shown.reasons = reasons.join(u" · "_s);
    shown.warnings = shown.warningWords(suggestion.warnings);
    return shown;
}

QList<QList<PointId>> ShownOverlap::allKeptApart(const Meeting& meeting)
{
    QHash<GroupId, qsizetype> places;
    for (const Group& group : groupsInOrder(meeting)) {
        places.insert(group.id, places.size());
    }
    const auto placeOf = [&](const PointId& id) { return places.value(meeting.points.find(id)->group); };
    QList<QList<PointId>> pairs;
    for (const Point& point : meeting.points) {
        for (const PointId& id : stands(point) ? point.apart : QSet<PointId>()) {
            const Point* other = meeting.points.find(id);
            if (other && stands(*other)) {
                const bool turned = places.value(other->group) < places.value(point.group);
                pairs.append(turned ? QList{id, point.id} : QList{point.id, id});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) {
        return std::tuple(placeOf(a.first()), placeOf(a.last()), a) <
               std::tuple(placeOf(b.first()), placeOf(b.last()), b);
    });
    return pairs;
}

ShownOverlap ShownOverlap::keptApart(const Meeting& meeting, const QList<PointId>& points, int number, int total)
{
    ShownOverlap shown;
    for (const PointId& id : points) {
        shown.addMember(meeting, id, {});
    }
    shown.place = tr("Kept apart %1 of %2").arg(number).arg(total);
    shown.hint = tr("These points are not suggested any more.");
    return shown;
}

void ShownOverlap::addMember(const Meeting& meeting, const PointId& id, const QList<SharedStretch>& shared)
{
    const Point* point = meeting.points.find(id);
    if (const Group* group = point ? meeting.groups.find(point->group) : nullptr) {
        members.append({id, *group, point->text, joined(shared, point->text), true, {}});
    }
}

void ShownOverlap::readMembers(const Meeting& meeting, const OverlapWalk& walk)
{
    for (const Suggestion::Member& one : walk.current()->members) {
        const Point* point = meeting.points.find(one.point);
        addMember(meeting, one.point, point && walk.isReworded(*point) ? QList<SharedStretch>() : one.shared);
        if (!members.isEmpty() && members.last().point == one.point) {
            members.last().chosen = walk.isChosen(one.point);
        }
    }
}

void ShownOverlap::readTarget(const Meeting& meeting, const OverlapWalk& walk)
{
    // What the suggestion itself says of this may be of before the last merge.
    for (const Track track : allOf<Track>()) {
        int number = 0;
        for (const Recommendation& one : recommendationsOfTrack(meeting, track)) {
            ++number;
            for (Member& member : members) {
                if (!one.sources.contains(member.point)) {
                    continue;
                }
                member.merged = BoardCards::label(track, number);
                if (member.chosen && (into.isNull() || one.id == walk.current()->into)) {
                    into = one.id;
                    intoLabel = member.merged;
                    wording = one.text;
                }
            }
        }
    }
    if (into.isNull()) {
        wording = usecases::proposedWording(meeting, walk.chosen());
    }
}

QString ShownOverlap::likelihoodWords(int score)
{
    return score >= veryLikely ? tr("very likely the same")
           : score >= likely   ? tr("likely the same")
           : score >= perhaps  ? tr("perhaps the same")
                               : tr("somewhat alike");
}

QString ShownOverlap::elementWords(const Meeting& meeting, const QSet<ElementId>& elements)
{
    QStringList codes;
    for (const Element& element : elements.isEmpty() ? QList<Element>() : elementsInOrder(meeting)) {
        if (elements.contains(element.id)) {
            codes.append(element.code);
        }
    }
    return codes.isEmpty()     ? QString()
           : codes.size() == 1 ? tr("same element %1").arg(codes.first())
                               : tr("same elements %1", "a list of codes").arg(codes.join(u", "));
}

bool ShownOverlap::isAcrossGroups() const
{
    QSet<GroupId> groups;
    for (const Member& member : members) {
        groups.insert(member.group.id);
    }
    return groups.size() == members.size();
}

QString ShownOverlap::coverageWords(const Suggestion& suggestion) const
{
    QStringList whole;
    int least = 1000;
    int most = 0;
    for (const Suggestion::Member& one : suggestion.members) {
        const auto at = std::find_if(members.begin(), members.end(),
                                     [&one](const Member& member) { return member.point == one.point; });
        if (at != members.end() && one.coverage >= allWords) {
            whole.append(at->group.mark);
        }
        least = std::min(least, one.coverage);
        most = std::max(most, one.coverage);
    }
    if (least >= allWords) {
        return tr("all say it in the same terms");
    }
    if (!whole.isEmpty() && isAcrossGroups()) {
        if (members.size() > 2) {
            return tr("all terms of %1 are in the others", "marks of groups").arg(whole.join(u", "));
        }
        const bool first = members.first().group.mark == whole.first();
        return tr("all of %1’s terms are in %2’s", "marks of groups")
            .arg(whole.first(), first ? members.last().group.mark : members.first().group.mark);
    }
    return most >= allWords     ? tr("all terms of one are in the other")
           : least >= mostWords ? tr("most terms are shared")
           : most >= mostWords  ? tr("most terms of one are in the other")
           : most > 0           ? tr("some terms are shared")
                                : tr("no terms are shared");
}

QStringList ShownOverlap::warningWords(overlap::Warnings which) const
{
    const QString numbers = which & Warning::Number ? differentNumbers(members) : QString();
    QStringList words = sentencesOf(numbers.isEmpty() ? which : which & ~overlap::Warnings(Warning::Number));
    if (!numbers.isEmpty()) {
        words.append(tr("They name different numbers: %1.").arg(numbers));
    }
    return words;
}

QList<PointId> ShownOverlap::points() const
{
    QList<PointId> all;
    for (const Member& member : members) {
        all.append(member.point);
    }
    return all;
}

QList<PointId> ShownOverlap::toMerge() const
{
    QList<PointId> points;
    for (const Member& member : members) {
        if (member.chosen && (into.isNull() || member.merged != intoLabel)) {
            points.append(member.point);
        }
    }
    return points;
}

QString ShownOverlap::told() const
{
    QStringList sentences;
    if (!warnings.isEmpty()) {
        sentences.append(tr("Look twice. %1", "sentences follow").arg(warnings.join(u' ')));
    }
    for (const Member& member : members) {
        const QString line = tr("%1: “%2”.", "a group and its words").arg(member.group.name, member.text);
        sentences.append(member.chosen ? line : tr("Left out: %1").arg(line));
    }
    if (!figure.isEmpty()) {
        sentences.append(tr("%1, %2: %3.", "figure, how likely, reasons").arg(figure, likelihood, reasons));
    }
    if (!into.isNull()) {
        sentences.append(tr("Merging adds to %1, “%2”.").arg(intoLabel, wording));
    }
    return sentences.join(u' ');
}

} // namespace ui
