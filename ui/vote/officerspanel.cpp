// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/officerspanel.h"

#include <QAction>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/screen/makeaction.h"
#include "ui/style/restyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using domain::ErrorCode;

namespace {

constexpr int panelWidth = 440;

PlainLabel* wrapped(const QString& name, PlainLabel::Look look)
{
    auto* label = new PlainLabel({}, look);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

OfficersPanel::OfficersPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(wrapped(u"vote.officers.title"_s, PlainLabel::Look::Title))
    , m_purpose(wrapped(u"vote.officers.purpose"_s, PlainLabel::Look::Text))
    , m_first(makeField(u"vote.officers.first"_s, tr("First officer's passphrase")))
    , m_second(makeField(u"vote.officers.second"_s, tr("Second officer's passphrase")))
    , m_firstWrong(wrapped(u"vote.officers.firstWrong"_s, PlainLabel::Look::Warning))
    , m_secondWrong(wrapped(u"vote.officers.secondWrong"_s, PlainLabel::Look::Warning))
    , m_shown(new QCheckBox(tr("Show what is typed")))
    , m_working(wrapped(u"vote.officers.working"_s, PlainLabel::Look::Quiet))
    , m_go(makeAction(*this, "vote.officers.go", tr("Lock and open the vote"),
                      {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Shift+Return"_s)}))
    , m_leave(makeAction(*this, "vote.officers.leave", tr("Not now"), {QKeySequence(Qt::Key_Escape)}))
{
    setObjectName(u"vote.officers"_s);
    m_shown->setObjectName(u"vote.officers.shown"_s);
    m_shown->setAccessibleName(m_shown->text());

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    buttons->addWidget(makeActionButton(m_go, true, this));
    buttons->addWidget(makeActionButton(m_leave, false, this));
    buttons->addStretch();
    auto* inner = new QWidget;
    inner->setMaximumWidth(panelWidth);
    auto* fields = new QVBoxLayout(inner);
    fields->setContentsMargins({});
    fields->setSpacing(2 * space);
    fields->addWidget(m_title);
    fields->addWidget(m_purpose);
    fields->addSpacing(2 * space);
    for (auto [field, wrong] : {std::pair(m_first, m_firstWrong), std::pair(m_second, m_secondWrong)}) {
        auto* label = new PlainLabel(field->accessibleName(), PlainLabel::Look::Muted);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
        fields->addWidget(wrong);
    }
    fields->addWidget(m_shown);
    fields->addSpacing(2 * space);
    fields->addLayout(buttons);
    fields->addWidget(m_working);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 8);
    row->addStretch(1);
    whole->addLayout(row);
    whole->addStretch(2);

    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* field : {m_first, m_second}) {
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &OfficersPanel::submit);
    connect(m_go, &QAction::triggered, this, &OfficersPanel::submit);
    connect(m_leave, &QAction::triggered, this, &OfficersPanel::left);
}

QLineEdit* OfficersPanel::makeField(const QString& name, const QString& words)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    return field;
}

void OfficersPanel::ask(Asked asked, const Use& use)
{
    forget();
    m_asked = asked;
    m_use = use;
    const bool toOpen = asked == Asked::ToOpen;
    m_title->setText(toOpen ? tr("Two officers lock the ballots") : tr("Two officers open the ballots"));
    m_purpose->setText(
        toOpen ? tr("Each officer types a passphrase of their own and remembers it: both are needed to open the "
                    "ballots when the vote closes. Without them nobody can open the ballots, we cannot either.")
               : tr("Both officers type the passphrases with which the vote was opened. The ballots are then shuffled "
                    "and counted, and the key is destroyed."));
    m_go->setText(toOpen ? tr("Lock and open the vote") : tr("Close the vote and count"));
}

void OfficersPanel::forget()
{
    m_use = nullptr;
    clearFields();
    m_shown->setChecked(false);
    clearComplaint();
}

/// QLineEdit keeps no history of a password field; what it showed is overwritten before it is let go.
void OfficersPanel::clearFields()
{
    for (QLineEdit* field : {m_first, m_second}) {
        field->setText(QString(field->text().size(), u'x'));
        field->clear();
    }
}

domain::Done OfficersPanel::useFields()
{
    const auto use = m_use;
    return use({m_first->text(), m_second->text()});
}

void OfficersPanel::submit()
{
    if (!m_use) {
        return;
    }
    clearComplaint();
    m_working->setText(m_asked == Asked::ToOpen ? tr("The key is being made; this takes a moment.")
                                                : tr("The ballots are being opened; this takes a moment."));
    m_working->repaint();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const domain::Done used = useFields();
    QGuiApplication::restoreOverrideCursor();
    m_working->clear();
    if (used) {
        forget();
        Q_EMIT done();
    } else {
        complain(used.error());
    }
}

void OfficersPanel::clearComplaint()
{
    for (PlainLabel* label : {m_firstWrong, m_secondWrong}) {
        label->clear();
        label->hide();
    }
    restyle(*m_first, "wrong", false);
    restyle(*m_second, "wrong", false);
}

void OfficersPanel::complain(const domain::Error& error)
{
    const bool weak = error.code == ErrorCode::WeakPassphrase;
    const bool wrong = error.code == ErrorCode::WrongPassphrase;
    if (!weak && !wrong && error.code != ErrorCode::SamePassphrase) {
        Q_EMIT failed(error);
        return;
    }
    const bool first = weak && m_first->text().trimmed().size() < secrecy::leastPassphrase;
    PlainLabel* label = first ? m_firstWrong : m_secondWrong;
    label->setText(sentenceOf(error));
    label->show();
    // Nobody can tell which of two wrong passphrases it is.
    restyle(*m_first, "wrong", first || wrong);
    restyle(*m_second, "wrong", !first);
    QLineEdit* field = first || wrong ? m_first : m_second;
    field->setFocus();
    field->selectAll();
}

void OfficersPanel::enter()
{
    m_first->setFocus();
}

void OfficersPanel::hideEvent(QHideEvent* event)
{
    // Whoever comes to the screen later finds nothing to look at.
    clearFields();
    m_shown->setChecked(false);
    QWidget::hideEvent(event);
}

} // namespace ui
