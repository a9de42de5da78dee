// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/countsview.h"

#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/models/roundmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int markSize = 22;
constexpr int cellPadding = 11; ///< what the style sheet leaves beside the text of a cell
constexpr int figureWidth = 58;
constexpr int widestFigureWidth = 84;
constexpr int largestTyped = 999'999;

/// Groups stand over their columns by mark and colour.
class MarkHeader : public QHeaderView
{
public:
    MarkHeader(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setHighlightSections(false);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const QRect inner = rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->setPen(m_theme.tokens().line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const QVariant group = model()->headerData(section, orientation(), RoundModel::GroupRole);
        if (group.isValid()) {
            const QRect mark(inner.right() - markSize + 1, rect.center().y() - markSize / 2, markSize, markSize);
            paintGroupMark(*painter, QStyle::visualRect(layoutDirection(), rect, mark), group.value<domain::Group>(),
                           m_theme.tokens());
            return;
        }
        const auto aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->setPen(m_theme.tokens().muted);
        painter->setFont(nameFont());
        painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), aligned)),
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const int height = markSize + 3 * space;
        return {QFontMetrics(nameFont()).horizontalAdvance(name) + 2 * cellPadding + 1, height};
    }

private:
    [[nodiscard]] QFont nameFont() const
    {
        QFont font = m_theme.smallFont();
        font.setWeight(QFont::DemiBold);
        return font;
    }

    const Theme& m_theme;
};

/// Figures: zero is quiet, the total stands out, the editor takes whole numbers.
class FigureDelegate : public QStyledItemDelegate
{
public:
    FigureDelegate(const RoundModel& model, const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setObjectName(u"vote.figure"_s);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editor->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        editor->setValidator(new QIntValidator(0, largestTyped, editor));
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* line = qobject_cast<QLineEdit*>(editor);
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int height = qMin(option.rect.height(), qMax(leastTarget, editor->sizeHint().height()));
        QRect rect = option.rect;
        rect.setHeight(height);
        rect.moveCenter(option.rect.center());
        editor->setGeometry(rect);
    }

    /// The wording wraps in what the style sheet's padding leaves of its column.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        if (index.column() >= m_model.firstFigure() || !table) {
            return QStyledItemDelegate::sizeHint(option, index);
        }
        QStyleOptionViewItem bold = option;
        initStyleOption(&bold, index);
        const QRect room(0, 0, table->columnWidth(0) - 8 * space, QWIDGETSIZE_MAX);
        const int text = QFontMetrics(bold.font).boundingRect(room, Qt::TextWordWrap, bold.text).height();
        return {table->columnWidth(0), text + 3 * space};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool first = index.column() == 0;
        const bool last = index.column() + 1 == m_model.columnCount();
        painter->setPen(m_theme.tokens().line);
        painter->drawLine(option.rect.bottomLeft() + QPoint(first ? 2 * space : 0, 0),
                          option.rect.bottomRight() - QPoint(last ? 2 * space : 0, 0));
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* editor = qobject_cast<QWidget*>(object);
        if (editor && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool onwards = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
            if (onwards || key == Qt::Key_Up) {
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, onwards ? EditNextItem : EditPreviousItem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool figure = index.column() >= m_model.firstFigure() && index.column() <= m_model.lastFigure();
        const bool quiet =
            (figure && index.data(Qt::EditRole).toInt() == 0) || index.column() > m_model.lastFigure() + 1;
        if (index.column() == m_model.lastFigure() + 1 || index.data(RoundModel::ChosenRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
        }
        if (quiet) {
            option->palette.setColor(QPalette::Text, m_theme.tokens().muted);
        }
    }

private:
    const RoundModel& m_model;
    const Theme& m_theme;
};

} // namespace

CountsView::CountsView(RoundModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new MarkHeader(theme, this));
    setModel(&model);
    setItemDelegate(new FigureDelegate(model, theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(leastTarget + 2 * space);
    horizontalHeader()->setMinimumSectionSize(figureWidth / 2);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountsView::setWidths);
    setWidths();
}

void CountsView::setWidths()
{
    if (m_model.columnCount() == 0) {
        return;
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int room = width() / 2 / qMax(1, m_model.columnCount() - 1);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const bool marked = m_model.headerData(column, Qt::Horizontal, RoundModel::GroupRole).isValid();
        const int named = marked ? figureWidth : horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, qMax(named, qBound(figureWidth, room, widestFigureWidth)));
    }
}

void CountsView::resizeEvent(QResizeEvent* event)
{
    setWidths();
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

void CountsView::start()
{
    if (!currentIndex().isValid() || currentIndex().column() < m_model.firstFigure()) {
        setCurrentIndex(m_model.index(0, m_model.firstFigure()));
    }
}

QModelIndex CountsView::following(const QModelIndex& from, bool forwards) const
{
    const int rows = m_model.rowCount();
    const int columns = m_model.lastFigure();
    if (!from.isValid() || rows == 0 || columns == 0) {
        return from;
    }
    const int column = qBound(m_model.firstFigure(), from.column(), m_model.lastFigure()) - m_model.firstFigure();
    const int at = column * rows + from.row() + (forwards ? 1 : -1);
    const int wrapped = (at + rows * columns) % (rows * columns);
    return m_model.index(wrapped % rows, m_model.firstFigure() + wrapped / rows);
}

QModelIndex CountsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious) {
        return following(currentIndex(), action == MoveNext);
    }
    return QTableView::moveCursor(action, modifiers);
}

void CountsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore();
            return;
        }
        setCurrentIndex(following(currentIndex(), !event->modifiers().testFlag(Qt::ShiftModifier)));
        return;
    }
    if (event->key() == Qt::Key_Delete && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        m_model.setData(currentIndex(), 0, Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void CountsView::commitData(QWidget* editor)
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString before = currentIndex().data(Qt::EditRole).toString();
    m_refused = false;
    if (line && !line->text().isEmpty() && line->text() != before) {
        m_refused = !m_model.setData(currentIndex(), line->text(), Qt::EditRole);
    }
}

void CountsView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool forwards = hint == QAbstractItemDelegate::EditNextItem;
    const bool goesOn = forwards || hint == QAbstractItemDelegate::EditPreviousItem;
    const QModelIndex next = goesOn && !m_refused ? following(currentIndex(), forwards) : currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_refused = false;
    setCurrentIndex(next);
    if (goesOn) {
        setFocus();
    }
}

} // namespace ui
