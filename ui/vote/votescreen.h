// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/secrecy/sealing.h"
#include "ui/models/linesmodel.h"
#include "ui/screen/screen.h"
#include "ui/vote/voteactions.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace ui {

class AdoptionSection;
class LinesView;
class OfficersPanel;
class OpenStage;
class PageHeader;
class ResultPanel;
class RoundsSection;
class PlainLabel;
class RuleSection;
class SetUpSection;
class SettledSection;
class TieSection;
class VoteStations;

/// From recommendations to five: a round is set up, counted and closed, a tie settled, and the lines adopted.
class VoteScreen : public Screen
{
    Q_OBJECT

public:
    /// \a effort: how hard it is to try the passphrases of a secret ballot.
    explicit VoteScreen(Context& context, QWidget* parent = nullptr, const secrecy::Effort& effort = {});

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    /// A round or a recommendation: its track comes to the front.
    void reveal(const QUuid& id) override;
    void focusSearch() override;
    void entered() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum LeftPage { OptionsPage, OpenPage, ResultPage, OfficersPage };
    enum class Stage { Empty, SetUp, WithoutVote, Open, Closed, Adopted };

    void connectActions();
    QWidget* makeBody();
    QWidget* makeLeft();
    QWidget* makeRight();
    void makeHeader();
    QWidget* makeOptions();
    void connectStages();
    void fitRight();

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] const domain::Round* round() const;
    /// The round whose result is shown: of a run-off the one whose tie it settles.
    [[nodiscard]] const domain::Round* shownRound() const;
    /// The round whose tie somebody is to settle now, or nullptr.
    [[nodiscard]] const domain::Round* roundToSettle() const;
    void meetingChanged(const usecases::Changed& what);
    void refresh();
    void showHeader(Stage at);
    void showLeft(Stage at);
    void showRight(Stage at);
    void enableActions(Stage at);
    void enableAdopt();
    void setTrack(domain::Track track);

    /// \name Setting up, opening and closing
    /// \{
    void open();
    void limit();
    void close();
    domain::Done openWith(const secrecy::Passphrases& passphrases);
    domain::Done closeWith(const secrecy::Passphrases& passphrases);
    void leaveOfficers();
    void showSetUp(Stage at);
    /// \}
    void settle();
    void again();
    void adopt();
    void setWithoutVote(bool without);

    VoteActions m_actions;
    domain::Track m_track = domain::Track::Priority;
    bool m_withoutVote = false;
    bool m_stale = true;
    PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QStackedWidget* m_left = nullptr;
    QScrollArea* m_right = nullptr;
    LinesModel m_optionsModel;
    LinesView* m_options = nullptr;
    secrecy::Effort m_effort;
    OpenStage* m_openStage = nullptr;
    OfficersPanel* m_officers = nullptr;
    ResultPanel* m_result = nullptr;
    SetUpSection* m_setUp = nullptr;
    PlainLabel* m_runOff; ///< what a run-off that is under way settles
    RuleSection* m_rule = nullptr;
    TieSection* m_tie = nullptr;
    SettledSection* m_settled = nullptr;
    AdoptionSection* m_adoption = nullptr;
    RoundsSection* m_rounds = nullptr;
    VoteStations* m_stations;
};

} // namespace ui
