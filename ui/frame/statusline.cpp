// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/statusline.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/style/theme.h"
#include "ui/widgets/elidinglabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int lineHeight = 32; // a pixel of border, and links that are high enough to be hit

QPushButton* makeLink(const QString& name, const QString& text)
{
    auto* link = new QPushButton(text);
    link->setObjectName(name);
    link->setAccessibleName(text);
    link->setProperty("link", true);
    link->hide();
    return link;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new ElidingLabel(PlainLabel::Look::Muted))
    , m_afterword(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_undo(makeLink(u"statusline.undo"_s, tr("Undo")))
    , m_redo(makeLink(u"statusline.redo"_s, tr("Redo")))
    , m_actor(new PlainLabel({}, PlainLabel::Look::Muted))
    , m_file(new ElidingLabel(PlainLabel::Look::Muted))
{
    setObjectName(u"statusline"_s);
    setFixedHeight(lineHeight);
    m_sentence->setObjectName(u"statusline.sentence"_s);
    m_afterword->setObjectName(u"statusline.afterword"_s);
    m_afterword->hide();
    m_actor->setObjectName(u"statusline.actor"_s);
    m_file->setObjectName(u"statusline.file"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * space, 0, 4 * space, 0);
    row->setSpacing(space);
    row->addWidget(m_sentence, 3);
    row->addWidget(m_afterword);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    row->addWidget(m_actor);
    row->addSpacing(3 * space);
    row->addWidget(m_file, 1);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoClicked);
    connect(m_redo, &QPushButton::clicked, this, &StatusLine::redoClicked);
}

void StatusLine::tell(const QString& sentence, Offer offer)
{
    m_sentence->setLook(PlainLabel::Look::Muted);
    m_sentence->setText(sentence);
    setAfterword({});
    m_undo->setVisible(offer == Offer::Undo);
    m_redo->setVisible(offer == Offer::Redo);
}

QString StatusLine::sentence() const
{
    return m_sentence->text();
}

void StatusLine::setAfterword(const QString& words)
{
    m_afterword->setText(words.isEmpty() ? QString() : u"· "_s + words);
    m_afterword->setVisible(!words.isEmpty());
}

void StatusLine::complain(const QString& sentence)
{
    tell(sentence, Offer::Nothing);
    m_sentence->setLook(PlainLabel::Look::Warning);
}

void StatusLine::setActor(const QString& word)
{
    m_actor->setText(word);
}

void StatusLine::setFile(const QString& name)
{
    m_file->setText(name);
}

} // namespace ui
