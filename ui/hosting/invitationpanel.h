// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/usecases/hosting.h"

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class InvitationsModel;
class PlainLabel;
class QrCode;
class Theme;
class WrappedLabel;

/// Whom the hosted meeting invites at the left; the chosen one's line at the right, as code and as text.
class InvitationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the choice.
    void show(const QList<usecases::Invitation>& invitations, const domain::Meeting& meeting);
    void focusList();

Q_SIGNALS:
    void copied(const QString& name);
    /// The one of \a mark shall have a new password; the old line may be void.
    void renewalWanted(const QString& mark);

private:
    void makeList(const Theme& theme);
    void makeButtons();
    QWidget* questionBox();
    void layOut();
    void showChosen();
    void askForRenewal(bool isAsked);
    void copyLine();

    InvitationsModel* m_model;
    QListView* m_list;
    PlainLabel* m_name;
    WrappedLabel* m_advice;
    QrCode* m_code;
    QPlainTextEdit* m_line;
    QPushButton* m_copy;
    QPushButton* m_renew;
    QWidget* m_question;
    WrappedLabel* m_warning;
    QPushButton* m_keep;
};

} // namespace ui
