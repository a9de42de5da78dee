// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/objectionspanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/usecases/rounds.h"
#include "ui/screen/makeaction.h"
#include "ui/style/theme.h"
#include "ui/vote/objectionsview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

ObjectionsPanel::ObjectionsPanel(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_options(new ObjectionsView(m_model, context.theme, this))
    , m_asked(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_words(new QLineEdit)
    , m_note(makeAction(*this, "vote.object", tr("Note the objection")))
    , m_withdraw(makeAction(*this, "vote.withdrawObjection", tr("Withdraw the objection")))
{
    setObjectName(u"vote.objectionsPanel"_s);
    m_options->setObjectName(u"vote.objections"_s);
    m_options->setAccessibleName(tr("Options and the objections to them"));
    m_asked->setObjectName(u"vote.objectedTo"_s);
    m_asked->setWordWrap(true);
    m_words->setObjectName(u"vote.objection"_s);
    m_words->setAccessibleName(tr("Objection in words"));
    m_words->setPlaceholderText(tr("Who objects, and why"));
    m_asked->setBuddy(m_words);
    // Only in the list: in the field the key deletes letters.
    m_withdraw->setShortcut(QKeySequence(Qt::Key_Delete));
    m_withdraw->setShortcutContext(Qt::WidgetShortcut);
    removeAction(m_withdraw);
    m_options->addAction(m_withdraw);

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space);
    row->addWidget(m_words, 1);
    row->addWidget(makeActionButton(m_note, false, this));
    row->addWidget(makeActionButton(m_withdraw, false, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Any objection?"), PlainLabel::Look::Strong));
    column->addWidget(m_options, 1);
    column->addWidget(m_asked);
    column->addLayout(row);

    connect(m_options, &ObjectionsView::currentRowChanged, this, &ObjectionsPanel::showCurrent);
    connect(m_options, &QAbstractItemView::activated, this, [this] { m_words->setFocus(); });
    connect(m_words, &QLineEdit::returnPressed, m_note, &QAction::trigger);
    connect(m_note, &QAction::triggered, this, &ObjectionsPanel::note);
    connect(m_withdraw, &QAction::triggered, this, &ObjectionsPanel::withdraw);
}

void ObjectionsPanel::show(const Meeting& meeting, const Round& round)
{
    if (m_round.id != round.id) {
        m_model.resetRows({});
        m_words->clear();
    }
    m_round = round;
    m_model.setRows(objectionRows(meeting, round));
    if (!m_options->currentIndex().isValid()) {
        m_options->setCurrentIndex(m_model.index(0));
    }
    showCurrent();
}

void ObjectionsPanel::enter()
{
    m_options->setFocus();
}

QList<QAction*> ObjectionsPanel::commands() const
{
    return {m_note, m_withdraw};
}

void ObjectionsPanel::showCurrent()
{
    const QModelIndex at = m_options->currentIndex();
    const bool any = at.isValid();
    m_asked->setText(any ? tr("Objection to %1, in words:").arg(QLocale().toString(m_model.rowAt(at).number))
                         : QString());
    m_note->setEnabled(any);
    m_words->setEnabled(any);
    m_withdraw->setEnabled(any && m_model.rowAt(at).isObjection);
}

void ObjectionsPanel::note()
{
    const QModelIndex at = m_options->currentIndex();
    if (!at.isValid()) {
        return;
    }
    const Done noted =
        usecases::Rounds(m_context.workspace).object(m_round.id, m_model.rowAt(at).option, m_words->text());
    if (m_context.check(noted)) {
        m_words->clear();
        m_options->setFocus();
    } else {
        m_words->setFocus();
    }
}

void ObjectionsPanel::withdraw()
{
    const QModelIndex at = m_options->currentIndex();
    if (at.isValid() && m_model.rowAt(at).isObjection) {
        const ObjectionRow row = m_model.rowAt(at);
        m_context.check(usecases::Rounds(m_context.workspace).withdrawObjection(m_round.id, row.option, row.id));
    }
}

} // namespace ui
