// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/likeness.h"
#include "core/usecases/workspace.h"

namespace overlap {
class WordVectors;
}

namespace usecases {

struct OverlapNews;
struct OverlapQuestion;

/// A stretch of a point's text, in UTF-16 units, that the others of a suggestion have too.
struct SharedStretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool exact = true; ///< the same word; otherwise near in meaning (compulsory, mandatory)

    bool operator==(const SharedStretch&) const = default;
};

/// Two or more points that may say the same thing, and why.
struct Suggestion
{
    struct Member
    {
        domain::PointId point;
        QList<SharedStretch> shared; ///< by start
        int coverage = 0;            ///< thousandths of its words, by weight, that the others have too

        bool operator==(const Member&) const = default;
    };
    QList<Member> members;            ///< in the order of the groups
    int score = 0;                    ///< thousandths: how likely it is that they say the same thing
    QSet<domain::ElementId> elements; ///< that all of them have
    overlap::Warnings warnings;
    domain::RecommendationId into; ///< where a member is merged already: what merging adds the others to

    bool operator==(const Suggestion&) const = default;
};

/// A point that resembles what is being typed.
struct Resemblance
{
    domain::PointId point;
    int score = 0; ///< thousandths

    bool operator==(const Resemblance&) const = default;
};

/// Which points say the same thing. The comparing is done by a thread of its own, which hears of every change: no call
/// here waits for it. Belongs to the workspace's thread.
class Overlaps : public QObject
{
    Q_OBJECT

public:
    /// Without \a vectors words are near only where their stems are equal.
    explicit Overlaps(Workspace& workspace, std::shared_ptr<const overlap::WordVectors> vectors = {},
                      QObject* parent = nullptr);
    ~Overlaps() override;

    /// The suggestions as last computed, best first: points of different groups before points of one group. Withdrawn
    /// points, pairs that were kept apart and points that are merged with each other are not in them.
    [[nodiscard]] QList<Suggestion> suggestions() const;
    /// Whether what was last computed is of before the last change.
    [[nodiscard]] bool isBehind() const;

    /// Asks what of a room resembles \a text most; answered by answered(), unless another question overtakes it.
    /// \a except: the point whose text it is, where it has one already.
    void ask(const domain::GroupId& room, const QString& text, const domain::PointId& except = {});

    /// Remembers that these points do not say the same thing: no two of them are suggested again. NotFound for an
    /// unknown point, NothingToDo for fewer than two that stand.
    domain::Done keepApart(const QList<domain::PointId>& points);
    /// Takes that back for each two of these points: they may be suggested again.
    domain::Done together(const QList<domain::PointId>& points);
    /// Words that count for nothing in this meeting besides the languages' own stop words.
    domain::Done setStopWords(const QStringList& words);

Q_SIGNALS:
    /// Other suggestions, or the same and isBehind() no longer.
    void suggestionsChanged();
    /// \a best: at most three of the room's points, best first; empty where nothing resembles it.
    void answered(const domain::GroupId& room, const QString& text, const QList<usecases::Resemblance>& best);

private:
    domain::Done decide(QLatin1String intent, const QList<domain::PointId>& points, bool apart);
    void hear(const Changed& what);
    void tell(OverlapNews& news);
    void take(quint64 generation, const QList<Suggestion>& found);
    void takeAnswer(const OverlapQuestion& question, const QList<Resemblance>& best);

    struct Private;
    std::unique_ptr<Private> d;
};

/// A pair of points of different groups.
struct OverlapPair
{
    domain::PointId first; ///< of the group that comes first
    domain::PointId second;
    int score = 0;      ///< thousandths
    QStringList shared; ///< the words that both have, as the first says them
    overlap::Warnings warnings;

    bool operator==(const OverlapPair&) const = default;
};

/// The pairs of points of different groups that are most alike, best first, computed at once. Withdrawn points and
/// pairs that were kept apart are left out. Linear in the number of pairs of words that points share.
QList<OverlapPair> overlapPairs(const domain::Meeting& meeting, std::shared_ptr<const overlap::WordVectors> vectors,
                                int limit);
/// The same as CSV: score, group_a, text_a, group_b, text_b, shared, warning.
QByteArray overlapsCsv(const domain::Meeting& meeting, std::shared_ptr<const overlap::WordVectors> vectors, int limit);

} // namespace usecases
