// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapwording.h"

#include <QAction>
#include <QHBoxLayout>

#include "ui/board/wordingeditor.h"
#include "ui/models/shownoverlap.h"
#include "ui/style/restyle.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/keybutton.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int editedLines = 2;

} // namespace

OverlapWording::OverlapWording(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_caption(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_text(new ElidingLabel(PlainLabel::Look::Small, this))
    , m_keys(new PlainLabel(tr("Enter merges · Esc returns"), PlainLabel::Look::Muted, this))
{
    setObjectName(u"board.overlap.wording"_s);
    m_caption->setObjectName(u"board.overlap.wording.caption"_s);
    m_text->setObjectName(u"board.overlap.wording.text"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * space);
    m_row->addWidget(m_caption);
    m_row->addWidget(m_text);
    m_row->addWidget(m_keys);
    m_row->addStretch();
    setMinimumHeight(leastTarget);
    m_keys->hide();
}

void OverlapWording::setAction(QAction* word, const Theme& theme)
{
    m_action = word;
    m_button = new KeyButton(word, false, theme, this);
    restyle(*m_button, "link", true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setKey(word->shortcut().toString(QKeySequence::NativeText));
    m_row->insertWidget(2, m_button);
}

void OverlapWording::show(const ShownOverlap& overlap)
{
    const bool makesNew = overlap.into.isNull();
    m_caption->setText(makesNew ? tr("Merged as")
                                : tr("Adds to %1", "a recommendation's number").arg(overlap.intoLabel));
    m_wording = overlap.wording;
    setVisible(!m_wording.isEmpty());
    m_text->setText(tr("“%1”").arg(m_wording));
}

void OverlapWording::edit()
{
    if (m_editor) {
        m_editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_editor = new WordingEditor(this);
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_editor->setFixedHeight(editedLines * m_editor->fontMetrics().lineSpacing() + 6 * space);
    m_editor->setPlainText(m_wording);
    m_editor->selectAll();
    m_row->insertWidget(1, m_editor, 1);
    setBeingEdited(true);
    m_editor->show(); // at once, to take the focus
    m_editor->setFocus(Qt::OtherFocusReason);
    connect(m_editor, &WordingEditor::committed, this, [this] { Q_EMIT committed(m_editor->toPlainText()); });
    connect(m_editor, &WordingEditor::left, this, &OverlapWording::left);
}

void OverlapWording::leave()
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
        setBeingEdited(false);
    }
}

void OverlapWording::setBeingEdited(bool edited)
{
    m_text->setVisible(!edited);
    m_keys->setVisible(edited);
    if (m_button) {
        m_button->setVisible(!edited && m_action->isVisible());
    }
}

} // namespace ui
