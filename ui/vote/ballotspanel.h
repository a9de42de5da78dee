// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/votersmodel.h"
#include "ui/screen/screen.h"

class QAction;
class QBoxLayout;
class QLineEdit;
class QProgressBar;

namespace ui {

class BallotForm;
class PlainLabel;
class VotersView;

/// An open round with ballots: how many have voted, who has, and where ballots are open, entering them by hand. What
/// they chose stays hidden until the round closes.
class BallotsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BallotsPanel(Context& context, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();
    void focusSearch();
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] bool hasBallots() const { return !m_voted.isEmpty(); }
    /// Reads again who has voted: sealed ballots say nothing to whoever listens to the meeting.
    void readTurnout();

Q_SIGNALS:
    /// Somebody has voted since it was asked last.
    void turnoutChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTurnout();
    QWidget* makeVoters();
    void showTurnout(qsizetype voted);
    void showVoter();
    void goToVoter(bool forwards);
    void issueCodes();
    void importBallots();
    void takeBack();
    void cast(const QList<int>& marks);

    Context& m_context;
    domain::Round m_round;
    QSet<domain::VoterId> m_voted;
    VotersModel m_model;
    VotersFilter m_filter;
    QTimer m_timer;
    QAction* m_codes;
    QAction* m_import;
    QAction* m_takeBack;
    PlainLabel* m_turnout;
    PlainLabel* m_sentence;
    PlainLabel* m_untraceable;
    PlainLabel* m_codesHint;
    QProgressBar* m_bar;
    QLineEdit* m_search;
    VotersView* m_voters;
    BallotForm* m_form;
};

} // namespace ui
