// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/rollcallview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "core/domain/enums.h"
#include "ui/models/rollcallmodel.h"
#include "ui/style/theme.h"

namespace ui {

namespace {

constexpr int leastName = 160;
constexpr int leastVoice = 96;
constexpr int mostVoice = 132;

/// Voices stand out by colour as well as by their word.
class VoiceDelegate : public QStyledItemDelegate
{
public:
    VoiceDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(m_theme.tokens().line);
        const int inset = index.column() == 0 ? 2 * space : 0;
        painter->drawLine(option.rect.bottomLeft() + QPoint(inset, 0), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(m_theme.tokens().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), space, space);
            painter->restore();
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant voice = index.data(RollCallModel::VoiceRole);
        if (!voice.isValid()) {
            return;
        }
        const Tokens& tokens = m_theme.tokens();
        const auto said = static_cast<domain::Voice>(voice.toInt());
        const QColor ink = said == domain::Voice::InFavour  ? tokens.good
                           : said == domain::Voice::Against ? tokens.bad
                                                            : tokens.muted;
        option->font.setWeight(said == domain::Voice::Abstaining ? QFont::Normal : QFont::DemiBold);
        for (const auto role : {QPalette::Text, QPalette::HighlightedText}) {
            option->palette.setColor(role, ink);
        }
    }

private:
    const Theme& m_theme;
};

} // namespace

RollCallView::RollCallView(RollCallModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new VoiceDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(leastTarget + 2 * space);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &RollCallView::setWidths);
}

void RollCallView::setWidths()
{
    const int options = m_model.columnCount() - m_model.firstOption();
    if (options <= 0) {
        return;
    }
    const int each = qBound(leastVoice, (viewport()->width() - 2 * leastName) / options, mostVoice);
    setColumnWidth(0, qMax(leastName, viewport()->width() - options * each));
    for (int column = m_model.firstOption(); column < m_model.columnCount(); ++column) {
        setColumnWidth(column, each);
    }
}

void RollCallView::start()
{
    if (!currentIndex().isValid() || currentIndex().column() < m_model.firstOption()) {
        setCurrentIndex(m_model.index(0, m_model.firstOption()));
    }
}

void RollCallView::goOn(bool forwards)
{
    const int rows = m_model.rowCount();
    const int options = m_model.columnCount() - m_model.firstOption();
    if (rows <= 0 || options <= 0) {
        return;
    }
    const int column = qMax(currentIndex().column() - m_model.firstOption(), 0);
    const int at = column * rows + qMax(currentIndex().row(), 0) + (forwards ? 1 : -1);
    const int next = (at + rows * options) % (rows * options);
    setCurrentIndex(m_model.index(next % rows, m_model.firstOption() + next / rows));
}

void RollCallView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
    } else if (enters) {
        goOn(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RollCallView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setWidths();
}

void RollCallView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

} // namespace ui
