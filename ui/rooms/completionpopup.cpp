// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/completionpopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int mostOffers = 60; // more is not read but typed on
constexpr int mostVisible = 8;
constexpr int mostWidth = 420;

QString worded(const usecases::Completion& offer)
{
    const bool more = offer.label != offer.insert.mid(1);
    return more ? offer.insert + u"   "_s + offer.label : offer.insert;
}

} // namespace

CompletionPopup::CompletionPopup(QLineEdit& line, QWidget& area, Source source)
    : QListView(&area)
    , m_line(line)
    , m_source(std::move(source))
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setProperty("framed", true);
    setUniformItemSizes(true);
    hide();
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textEdited, this, &CompletionPopup::offer);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void CompletionPopup::offer()
{
    m_walked = false;
    m_offers = m_source();
    if (m_offers.size() > mostOffers) {
        m_offers.resize(mostOffers);
    }
    fill(m_offers);
    setVisible(!m_offers.isEmpty() && m_line.hasFocus());
    if (isVisible()) {
        placeBesideLine();
        setCurrentIndex(m_model->index(0, 0));
    }
}

void CompletionPopup::fill(const QList<usecases::Completion>& offers)
{
    m_model->clear();
    for (const usecases::Completion& offer : offers) {
        auto* item = new QStandardItem(worded(offer));
        item->setSizeHint({0, leastTarget});
        m_model->appendRow(item);
    }
}

void CompletionPopup::placeBesideLine()
{
    QWidget& area = *parentWidget();
    const QRect cursor = m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int rows = std::min<int>(mostVisible, static_cast<int>(m_offers.size()));
    const QSize size(std::min(mostWidth, area.width()), rows * leastTarget + 2 * frameWidth() + space);
    const QPoint above = m_line.mapTo(&area, cursor.topLeft()) - QPoint(0, size.height() + space);
    const QPoint below = m_line.mapTo(&area, QPoint(cursor.left(), m_line.height() + space));
    QPoint at = above.y() >= 0 ? above : below;
    at.setX(std::clamp(at.x(), 0, std::max(0, area.width() - size.width())));
    setGeometry(QRect(at, size));
    raise();
}

bool CompletionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_line || isHidden()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc may be somebody's shortcut; here it belongs to what is offered.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
        }
        return false;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        return held == Qt::NoModifier && takesKey(key->key());
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        return false;
    default:
        return false;
    }
}

bool CompletionPopup::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_walked && m_enterIsFree && m_enterIsFree()) {
            hide();
            return false;
        }
        choose(currentIndex().row());
        return true;
    case Qt::Key_Tab:
        choose(currentIndex().row());
        return true;
    default:
        return false;
    }
}

void CompletionPopup::walk(int steps)
{
    m_walked = true;
    const int rows = m_model->rowCount();
    setCurrentIndex(m_model->index((currentIndex().row() + steps + rows) % rows, 0));
}

void CompletionPopup::choose(int row)
{
    if (row < 0 || row >= m_offers.size()) {
        return;
    }
    const usecases::Completion taken = m_offers.at(row);
    hide();
    Q_EMIT chosen(taken);
}

} // namespace ui
