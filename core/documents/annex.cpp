// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/annex.h"

#include <algorithm>
#include <tuple>

#include "core/documents/dates.h"
#include "core/documents/fixedtext.h"
#include "core/documents/numbering.h"
#include "core/documents/sentence.h"
#include "core/domain/breadth.h"
#include "core/domain/lists.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

using namespace domain;

namespace {

class Annex
{
public:
    Annex(Document& document, const Meeting& meeting, const QLocale& locale, const QTimeZone& zone)
        : m_document(document)
        , m_meeting(meeting)
        , m_text(fixedText(locale))
        , m_locale(locale)
        , m_zone(zone)
        , m_groups(groupsInOrder(meeting))
    {
    }

    void begin()
    {
        m_document.blocks.append(PageBreak());
        m_document.blocks.append(AnnexHeading{{{m_text.annex, true}}, u"annex"_s});
        m_document.outline.append({u"annex"_s, {}, m_text.annex});
        note(m_text.annexIntroduction);
    }

    void add(const TrackLines& track)
    {
        const QString key = track.track == Track::Priority ? u"priorities"_s : u"followup"_s;
        const QString& title = track.track == Track::Priority ? m_text.priorities : m_text.followUp;
        const QString number = referenceOf(m_document, key);
        m_document.blocks.append(
            Heading{1, {{title.arg(number.isEmpty() ? u"–"_s : number), true}}, u"annex/"_s + key});
        note(adoption(track, key));
        for (qsizetype i = 0; i < track.lines.size(); ++i) {
            addLine(track, track.lines[i], key + u'/' + QString::number(i));
        }
        addOthers(track, key);
    }

private:
    void note(const QString& words) { m_document.blocks.append(Note{{{words}}, {}, false}); }

    QString moment(const QDateTime& utc) const
    {
        if (!utc.isValid()) {
            return u"–"_s;
        }
        const QDateTime local = utc.toTimeZone(m_zone);
        return m_text.dateAndTime.arg(dateText(local.date(), m_locale), local.time().toString(u"HH:mm"_s));
    }

    QString adoption(const TrackLines& track, const QString& key) const
    {
        QStringList sentences{mannerOf(track)};
        if (track.round) {
            sentences.append(figuresOf(*track.round));
            if (!track.round->ruling.isEmpty()) {
                sentences.append(m_text.ruling.arg(ended(track.round->ruling)));
                const QString took = taken(track, key);
                if (!took.isEmpty()) {
                    sentences.append(m_text.rulingTook.arg(took));
                }
            }
        }
        if (track.adopted() && !track.outcome->reason.isEmpty()) {
            sentences.append(m_text.reason.arg(ended(track.outcome->reason)));
        }
        return sentences.join(u' ');
    }

    QString mannerOf(const TrackLines& track) const
    {
        const QString method =
            track.round && track.round->method == Method::ShowOfHands ? m_text.showOfHands : m_text.approval;
        if (!track.adopted()) {
            const QString vote =
                track.round ? u' ' + m_text.votedOn.arg(method, moment(track.round->closed)) : QString();
            return m_text.notYetAdopted + vote;
        }
        const QString adopted = moment(track.outcome->adopted);
        return track.round ? m_text.adoptedByVote.arg(adopted, method, moment(track.round->closed))
                           : m_text.adoptedWithoutVote.arg(adopted);
    }

    QString figuresOf(const Round& round) const
    {
        const QString figures = m_text.voteFigures.arg(
            m_locale.toString(round.ballots), m_locale.toString(round.entitled), m_locale.toString(round.seats));
        const Round* repeated = m_meeting.rounds.find(round.replaces);
        const bool wasCounted = repeated && repeated->closed.isValid();
        return wasCounted ? figures + u' ' + m_text.repeatedVote.arg(moment(repeated->closed)) : figures;
    }

    /// The lines that stand only because the chair ruled on a tie.
    QString taken(const TrackLines& track, const QString& key) const
    {
        QStringList references;
        for (qsizetype i = 0; i < track.lines.size(); ++i) {
            if (track.round->ruled.contains(track.lines[i].id)) {
                references.append(referenceOf(m_document, key + u'/' + QString::number(i)));
            }
        }
        return references.join(u", "_s);
    }

    static QString ended(const QString& words)
    {
        const bool closed = words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
        return closed ? words : words + u'.';
    }

    void addLine(const TrackLines& track, const Recommendation& line, const QString& anchor)
    {
        const QString reference = referenceOf(m_document, anchor);
        m_document.blocks.append(
            Heading{2, {{reference + u'\u2002', true}, {withoutStop(line.text)}}, u"annex/"_s + anchor});
        const Breadth breadth = breadthOf(m_meeting, line);
        note(votes(track.round, line.id) + u". "_s +
             m_text.breadth.arg(m_locale.toString(breadth.groups.size()), m_locale.toString(m_groups.size()),
                                m_locale.toString(breadth.bodies)));
        const QList<Point> sources = sourcesOf(line);
        if (sources.isEmpty()) {
            note(m_text.noSources);
            return;
        }
        DataTable table{{m_text.group, m_text.room, m_text.point, m_text.written}, {20, 12, 42, 26}, {}, {}};
        for (const Point& point : sources) {
            table.rows.append(sourceRow(point));
        }
        m_document.blocks.append(table);
    }

    QList<Point> sourcesOf(const Recommendation& line) const
    {
        QHash<GroupId, qsizetype> order;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            order.insert(m_groups[i].id, i);
        }
        QList<Point> points;
        for (const PointId& id : line.sources) {
            const Point* point = m_meeting.points.find(id);
            if (point && stands(*point)) {
                points.append(*point);
            }
        }
        const auto rank = [&](const Point& point) {
            return std::tuple(order.value(point.group, m_groups.size()), point.place, point.id);
        };
        std::sort(points.begin(), points.end(), [&](const Point& a, const Point& b) { return rank(a) < rank(b); });
        return points;
    }

    QList<Runs> sourceRow(const Point& point) const
    {
        const Group* group = m_meeting.groups.find(point.group);
        const Runs name =
            group ? Runs{{group->mark, true}, {u"\u00A0"_s + group->name}} : Runs{{m_text.noGroup, false, true}};
        const QString room = group && !group->room.isEmpty() ? group->room : u"–"_s;
        return {name, {{room}}, {{point.text}}, {{moment(point.written)}}};
    }

    QString votes(const Round* round, const RecommendationId& id) const
    {
        if (!round) {
            return m_text.notVoted;
        }
        const Count count = round->counts.value(id);
        if (round->method == Method::ShowOfHands) {
            return m_text.showOfHandsGave.arg(hands(count));
        }
        const QString total = m_text.ballotsFor.arg(approvals(*round, count));
        const QString groups = groupCounts(count);
        return groups.isEmpty() ? total : total + u" ("_s + groups + u')';
    }

    QString hands(const Count& count) const
    {
        return m_text.hands.arg(m_locale.toString(count.inFavour), m_locale.toString(count.against),
                                m_locale.toString(count.abstaining));
    }

    QString approvals(const Round& round, const Count& count) const
    {
        return m_text.ofBallots.arg(m_locale.toString(count.support()), m_locale.toString(round.ballots));
    }

    QString groupCounts(const Count& count) const
    {
        QStringList parts;
        for (const Group& group : m_groups) {
            if (count.byGroup.contains(group.id)) {
                parts.append(group.mark + u'\u00A0' + m_locale.toString(count.byGroup.value(group.id)));
            }
        }
        if (count.byGroup.contains(GroupId())) {
            parts.append(m_text.noGroup + u'\u00A0' + m_locale.toString(count.byGroup.value(GroupId())));
        }
        return parts.join(u", "_s);
    }

    void addOthers(const TrackLines& track, const QString& key)
    {
        if (track.others.isEmpty()) {
            return;
        }
        const QString& title = track.adopted() ? m_text.otherAdopted : m_text.otherDraft;
        const QString anchor = u"annex/"_s + key + u"/others"_s;
        m_document.blocks.append(Heading{2, {{title, true}}, anchor});
        DataTable table{{m_text.recommendation, m_text.votes, m_text.groups, m_text.bodies}, {48, 24, 14, 14}, {}, {}};
        for (const Recommendation& other : track.others) {
            const Breadth breadth = breadthOf(m_meeting, other);
            table.rows.append({{{withoutStop(other.text)}},
                               {{votesOrZero(track.round, other.id)}},
                               {{m_locale.toString(breadth.groups.size())}},
                               {{m_locale.toString(breadth.bodies)}}});
        }
        m_document.blocks.append(table);
    }

    /// A recommendation that was no option, or a track without a vote, has 0 votes: the table has a figure in each row.
    QString votesOrZero(const Round* round, const RecommendationId& id) const
    {
        if (!round) {
            return u"0"_s;
        }
        const Count count = round->counts.value(id);
        return round->method == Method::ShowOfHands ? hands(count) : approvals(*round, count);
    }

    Document& m_document;
    const Meeting& m_meeting;
    const FixedText& m_text;
    const QLocale& m_locale;
    const QTimeZone& m_zone;
    QList<Group> m_groups;
};

} // namespace

void addAnnex(Document& document, const Meeting& meeting, const QList<TrackLines>& tracks, const QLocale& locale,
              const QTimeZone& zone)
{
    Annex annex(document, meeting, locale, zone);
    annex.begin();
    for (const TrackLines& track : tracks) {
        annex.add(track);
    }
}

} // namespace documents
