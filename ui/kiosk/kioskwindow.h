// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>
#include <memory>

#include "core/usecases/workspace.h"

class QVBoxLayout;

namespace ui {

class BallotDraft;
class CodePage;
class ConfirmPage;
class PlainLabel;
class Theme;

/// How long the voting station waits.
struct KioskTimes
{
    std::chrono::milliseconds idle = std::chrono::seconds(60);  ///< without a touch: back to the start, nothing cast
    std::chrono::milliseconds thanks = std::chrono::seconds(5); ///< after a ballot was cast
    std::chrono::milliseconds look = std::chrono::seconds(1);   ///< between two looks whether the vote is still open
};

/// The voting station: a full-screen window for one voter after the other, who come with one-time codes, while a round
/// with ballots is open. A page exists only while it is shown, so nothing of a ballot is left for whoever comes next.
/// Only the operator's keys (Ctrl+Shift+Q) close it.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    KioskWindow(usecases::Workspace& workspace, const domain::RoundId& round, const Theme& theme,
                const KioskTimes& times = {}, QWidget* parent = nullptr);
    ~KioskWindow() override;

    /// Whether the round is one that the station is for: open, with ballots that voters cast.
    static bool canServe(const domain::Round& round);
    /// What the operator's keys do.
    void leave();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const domain::Round* openRound() const;
    void look();
    void start(const QString& message = {});
    void identify(const QString& code);
    void showBallot();
    void showReview();
    void cast();
    void refuse(const domain::Error& error);
    void thank();
    void showClosed();
    /// Takes the page away with all that is in it, and shows the other.
    void turnTo(QWidget* page);
    /// Calls \a then once the event that asked for it is over, if that page is still shown.
    void later(void (KioskWindow::*then)());

    usecases::Workspace& m_workspace;
    domain::RoundId m_round;
    const Theme& m_theme;
    KioskTimes m_times;
    bool m_leaving = false;
    bool m_over = false;
    domain::VoterId m_voter;
    std::unique_ptr<BallotDraft> m_draft;
    QWidget* m_page = nullptr;
    CodePage* m_codePage = nullptr;
    ConfirmPage* m_confirmPage = nullptr;
    QVBoxLayout* m_column;
    PlainLabel* m_operator;
    QTimer m_idle;
    QTimer m_thanks;
    QTimer m_look;
};

} // namespace ui
