// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosting/invitationpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/hosting/hostingbutton.h"
#include "ui/hosting/invitationdelegate.h"
#include "ui/models/invitationsmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 250;
constexpr int sideWidth = 230;
constexpr int linesShown = 10;

} // namespace

InvitationPanel::InvitationPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new InvitationsModel(this))
    , m_list(new QListView)
    , m_name(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_advice(new WrappedLabel({}, PlainLabel::Look::Quiet))
    , m_code(new QrCode)
    , m_line(new QPlainTextEdit)
    , m_copy(makeHostingButton("copy", tr("Copy line")))
    , m_renew(makeHostingButton("renew", tr("New password…")))
    , m_question(nullptr)
    , m_warning(new WrappedLabel({}, PlainLabel::Look::Text))
    , m_keep(makeHostingButton("keep", tr("Keep the old one")))
{
    setObjectName(u"hosting.invitations"_s);
    makeList(theme);
    makeButtons();
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InvitationPanel::showChosen);
}

void InvitationPanel::makeList(const Theme& theme)
{
    m_list->setObjectName(u"hosting.list"_s);
    m_list->setAccessibleName(tr("Who may join"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InvitationDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedWidth(listWidth);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* copy = new QAction(tr("Copy line"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, &InvitationPanel::copyLine);
}

void InvitationPanel::makeButtons()
{
    m_copy->setToolTip(tr("Copy line (%1)").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_copy->setProperty("primary", true);
    connect(m_copy, &QPushButton::clicked, this, &InvitationPanel::copyLine);
    connect(m_renew, &QPushButton::clicked, this, [this] { askForRenewal(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askForRenewal(false); });
    m_line->setObjectName(u"hosting.line"_s);
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setWordWrapMode(QTextOption::WrapAnywhere);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setFixedHeight(m_line->fontMetrics().lineSpacing() * linesShown + 6 * space);
    m_name->setObjectName(u"hosting.name"_s);
    m_advice->setObjectName(u"hosting.advice"_s);
    m_code->setObjectName(u"hosting.code"_s);
}

QWidget* InvitationPanel::questionBox()
{
    auto* box = new QWidget;
    box->setObjectName(u"hosting.question"_s);
    box->setAccessibleName(tr("A new password?"));
    m_warning->setObjectName(u"hosting.warning"_s);
    QPushButton* yes = makeHostingButton("renewNow", tr("Give a new password"));
    yes->setProperty("primary", true);
    connect(yes, &QPushButton::clicked, this, [this] {
        const QString mark = m_model->rowAt(m_list->currentIndex()).invitation.mark;
        askForRenewal(false);
        Q_EMIT renewalWanted(mark);
    });
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_warning);
    column->addWidget(yes);
    column->addWidget(m_keep);
    return box;
}

void InvitationPanel::layOut()
{
    m_question = questionBox();
    m_question->hide();
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* beside = new QVBoxLayout(side);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(2 * space);
    beside->addWidget(m_name);
    beside->addWidget(m_advice);
    beside->addWidget(m_line);
    beside->addWidget(m_copy);
    beside->addWidget(m_renew);
    beside->addWidget(m_question);
    beside->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * space);
    row->addWidget(m_list);
    row->addWidget(m_code, 1);
    row->addWidget(side);
}

void InvitationPanel::show(const QList<usecases::Invitation>& invitations, const domain::Meeting& meeting)
{
    m_model->show(invitations, meeting);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 2 ? 1 : 0));
    }
    showChosen();
}

void InvitationPanel::focusList()
{
    m_list->setFocus();
}

void InvitationPanel::showChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid()) {
        return;
    }
    const InvitationRow& row = m_model->rowAt(chosen);
    const bool isKnown = !row.invitation.line.isEmpty();
    m_name->setText(row.name);
    if (!isKnown) {
        m_advice->setText(tr("The password of this line was given out before and is kept nowhere here; a new one makes "
                             "a new line."));
    } else if (row.invitation.room.isNull()) {
        m_advice->setText(row.invitation.role == domain::Role::Observer
                              ? tr("Whoever has this line may read what is for everyone, and write nothing.")
                              : tr("Whoever has this line may do everything that the plenary may: for your own "
                                   "laptops only."));
    } else {
        m_advice->setText(tr("Whoever has this line writes for this room: show it there only."));
    }
    m_code->setText(row.invitation.line, tr("QR code with the connection line: %1").arg(row.name));
    m_code->setVisible(isKnown);
    m_line->setAccessibleName(tr("Connection line: %1").arg(row.name));
    m_line->setPlainText(row.invitation.line);
    m_line->setVisible(isKnown);
    m_warning->setText(tr("The line that “%1” has now is void then, and whoever joined by it is cut off and needs the "
                          "new one.")
                           .arg(row.name));
    askForRenewal(false);
}

void InvitationPanel::askForRenewal(bool isAsked)
{
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_renew->setVisible(!isAsked);
    m_copy->setVisible(!isAsked && !m_line->toPlainText().isEmpty());
    m_question->setVisible(isAsked);
    if (isAsked) {
        m_keep->setFocus();
    } else if (hadFocus) {
        m_renew->setFocus();
    }
}

void InvitationPanel::copyLine()
{
    if (const QString line = m_line->toPlainText(); !line.isEmpty()) {
        QGuiApplication::clipboard()->setText(line);
        Q_EMIT copied(m_name->text());
    }
}

} // namespace ui
