// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <atomic>
#include <memory>

#include "core/usecases/hosting.h"
#include "ui/screen/screen.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class InvitationPanel;
class PlainLabel;
class WrappedLabel;

/// Makes this computer the hub of the meeting, and shows how its rooms join. It is for whoever sits before it: the
/// lines that it shows are never for the projector.
class HostingDialog : public QDialog
{
    Q_OBJECT

public:
    HostingDialog(Context& context, const usecases::HostingOptions& options, QWidget* parent = nullptr);
    ~HostingDialog() override;

Q_SIGNALS:
    /// The file is connected to the hub on this computer now, or no hub runs there any more.
    void hosted();
    void stopped();

private:
    enum class Stage { Offer, Busy, Hosted };

    void makeParts();
    QWidget* offerPage();
    QWidget* hostedPage();
    void layOut();
    void enter(Stage stage, const QString& what);
    void callClose(const QString& word);
    void offer();
    void start();
    void invite(const QString& address);
    void renew(const QString& mark);
    void stop();
    void say(const QString& sentence, bool isWrong = false);
    void complain(const domain::Error& error);

    Context& m_context;
    usecases::HostingOptions m_options;
    std::shared_ptr<std::atomic<bool>> m_isLeft; ///< whoever waited for the start has gone
    QStackedWidget* m_pages;
    PlainLabel* m_what;  ///< what will happen, or is happening
    PlainLabel* m_where; ///< where others find the hub
    WrappedLabel* m_message;
    QProgressBar* m_progress;
    InvitationPanel* m_invitations;
    QPushButton* m_host;
    QPushButton* m_stop;
    QPushButton* m_close;
};

/// Shows the dialog; \a told hears when the meeting is hosted (true) and when no longer (false). NotYours is complained
/// of where the file is a room's copy.
void hostMeeting(Context& context, QWidget* parent, const std::function<void(bool)>& told = {},
                 const usecases::HostingOptions& options = {});

} // namespace ui
