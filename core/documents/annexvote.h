// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/annex.h"
#include "core/documents/fixedtext.h"
#include "core/documents/votetext.h"

namespace documents {

/// What the annex says of votes: sentences, and notes and tables at the end of the document.
class VoteAnnex
{
public:
    VoteAnnex(Document& document, const domain::Meeting& meeting, const AnnexForm& form);

    [[nodiscard]] QString moment(const QDateTime& utc) const; ///< date and time of day; a dash where there is none
    [[nodiscard]] QString method(const domain::Round& round) const;
    /// Turnout, places, rule and limits; the rounds that this one repeats.
    [[nodiscard]] QString figures(const domain::Round& round) const;
    /// What an option got, by region or group: a clause without a full stop.
    [[nodiscard]] QString support(const domain::Round& round, const domain::RecommendationId& option) const;
    /// The same as short as in a table.
    [[nodiscard]] QString total(const domain::Round& round, const domain::RecommendationId& option) const;

    /// The voices of a roll call, the objections of a consensus, and why regions are told together.
    void addDetails(const domain::Round& round);
    /// The tie at the cut of the track's round and how it was settled; \a key: of the track's lines.
    void addTie(const TrackLines& track, const QString& key);

private:
    void note(const QString& words) { m_document.blocks.append(Note{{{words}}, {}, false}); }
    void addRunOff(const domain::Round& round, int deeper);
    void addLot(const domain::Round& round, const CountedRound& counted);
    void addRollCall(const domain::Round& round);
    void addObjections(const domain::Round& round);
    [[nodiscard]] QString number(qint64 figure) const { return m_form.locale.toString(figure); }
    [[nodiscard]] QString limits(const domain::Round& round) const;
    [[nodiscard]] QString count(const domain::Round& round, const domain::RecommendationId& option) const;
    [[nodiscard]] QString breakdown(const domain::Round& round, const domain::RecommendationId& option) const;
    [[nodiscard]] QString byRegion(const domain::Round& round, const domain::RecommendationId& option) const;
    [[nodiscard]] QString byGroup(const domain::Count& count) const;
    [[nodiscard]] QString textOf(const domain::RecommendationId& option) const;
    [[nodiscard]] QString tied(const domain::Round& round, const CountedRound& counted) const;
    [[nodiscard]] QString settled(const domain::Round& round, const CountedRound& counted) const;
    [[nodiscard]] QString voices(const QHash<domain::VoterId, domain::Voice>& all, domain::Voice voice) const;

    Document& m_document;
    const domain::Meeting& m_meeting;
    const AnnexForm& m_form;
    const FixedText& m_text;
    const VoteText& m_vote;
};

/// A person's words with a full stop behind them, where they have no end of their own.
QString ended(const QString& words);

} // namespace documents
