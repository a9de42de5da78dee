// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/annex.h"

#include <algorithm>
#include <tuple>

#include "core/documents/annexvote.h"
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
    Annex(Document& document, const Meeting& meeting, const AnnexForm& form)
        : m_document(document)
        , m_meeting(meeting)
        , m_text(fixedText(form.locale))
        , m_locale(form.locale)
        , m_votes(document, meeting, form)
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
        note(adoption(track));
        if (track.round) {
            m_votes.addDetails(*track.round);
            m_votes.addTie(track, key);
        }
        for (qsizetype i = 0; i < track.lines.size(); ++i) {
            addLine(track, track.lines[i], key + u'/' + QString::number(i));
        }
        addOthers(track, key);
    }

private:
    void note(const QString& words) { m_document.blocks.append(Note{{{words}}, {}, false}); }

    QString adoption(const TrackLines& track) const
    {
        QStringList sentences{mannerOf(track)};
        if (track.round) {
            sentences.append(m_votes.figures(*track.round));
        }
        if (track.adopted() && !track.outcome->reason.isEmpty()) {
            sentences.append(m_text.reason.arg(ended(track.outcome->reason)));
        }
        return sentences.join(u' ');
    }

    QString mannerOf(const TrackLines& track) const
    {
        const QString method = track.round ? m_votes.method(*track.round) : QString();
        const QString closed = track.round ? m_votes.moment(track.round->closed) : QString();
        if (!track.adopted()) {
            return track.round ? m_text.notYetAdopted + u' ' + m_text.votedOn.arg(method, closed)
                               : m_text.notYetAdopted;
        }
        const QString adopted = m_votes.moment(track.outcome->adopted);
        return track.round ? m_text.adoptedByVote.arg(adopted, method, closed) : m_text.adoptedWithoutVote.arg(adopted);
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
        return {name, {{room}}, {{point.text}}, {{m_votes.moment(point.written)}}};
    }

    QString votes(const Round* round, const RecommendationId& id) const
    {
        return round && round->options.contains(id) ? m_votes.support(*round, id) : m_text.notVoted;
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
        return m_votes.total(*round, id);
    }

    Document& m_document;
    const Meeting& m_meeting;
    const FixedText& m_text;
    const QLocale& m_locale;
    VoteAnnex m_votes;
    QList<Group> m_groups;
};

} // namespace

void addAnnex(Document& document, const Meeting& meeting, const QList<TrackLines>& tracks, const AnnexForm& form)
{
    Annex annex(document, meeting, form);
    annex.begin();
    for (const TrackLines& track : tracks) {
        annex.add(track);
    }
}

} // namespace documents
