// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/convergencescreen.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include "core/usecases/exporting.h"
#include "ui/convergence/conclusiondelegate.h"
#include "ui/convergence/convergencedelegate.h"
#include "ui/convergence/groupheader.h"
#include "ui/screen/dialogs.h"
#include "ui/screen/makeaction.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;
using By = ConvergenceModel::By;

namespace {

constexpr int margin = 4 * space;
constexpr int rowHeight = 38;
constexpr int shareWidth = 72;
constexpr int leastGroup = 64;
constexpr int mostGroup = 150;
constexpr int leastPanel = 250;
constexpr int mostPanel = 360;
constexpr int panelShare = 27;  ///< per cent of the screen's width
constexpr int raisedShare = 40; ///< per cent of its height, for who raised what is chosen
constexpr int sharedShare = 55; ///< per cent of what is left, for what the rooms share where they differ in much

} // namespace

ConvergenceScreen::ConvergenceScreen(Context& context, QWidget* parent)
    : Screen(u"convergence"_s, context, parent)
    , m_header(new PageHeader(tr("Convergence"), this))
    , m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("Convergence"));
    buildHeader();
    m_stack->addWidget(new EmptyState(
        tr("Nothing to compare yet"),
        tr("Which elements the rooms raised stands here side by side, as soon as their points carry elements."),
        m_board, m_stack));
    m_stack->addWidget(buildBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - space, margin, margin - space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connectParts();
}

void ConvergenceScreen::buildHeader()
{
    m_by = makeAction(*this, "convergence.by", tr("By element"), {Qt::Key_B});
    m_export = makeAction(*this, "convergence.export", tr("Export table"), {Qt::Key_X});
    m_board = makeAction(*this, "convergence.back", tr("Back to the board"),
                         {Qt::ALT | Qt::Key_Left, Qt::Key_Backspace, Qt::Key_Escape});
    m_header->setSubtitle(tr("which conclusions are repeated across the rooms"));
    buildMenu();
    QPushButton* by = m_header->addButton(m_by);
    m_header->addButton(m_board);
    m_header->addButton(m_export);
    connect(m_by, &QAction::triggered, by, &QPushButton::showMenu);
    connect(m_board, &QAction::triggered, this, &ConvergenceScreen::leave);
    connect(m_export, &QAction::triggered, this, &ConvergenceScreen::exportShown);
}

void ConvergenceScreen::buildMenu()
{
    auto* menu = new QMenu(this);
    menu->setAccessibleName(tr("What the rows are"));
    auto* one = new QActionGroup(menu);
    const auto offer = [&](const char* name, const QString& text, By by) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(by == m_shownBy);
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { setBy(by); });
    };
    offer("convergence.byElement", tr("By element"), By::Element);
    offer("convergence.byTheme", tr("By theme"), By::Theme);
    m_by->setMenu(menu);
}

QWidget* ConvergenceScreen::buildBody()
{
    auto* body = new QWidget(m_stack);
    m_table = new QTableView(body);
    m_table->setObjectName(u"convergence.table"_s);
    m_table->setAccessibleName(tr("What each group raised"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ConvergenceDelegate(m_context.theme, m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setHorizontalHeader(new GroupHeader(m_context.theme, m_model, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    m_conclusions = makeConclusions("convergence.conclusions", tr("What the rooms share"), m_conclusionsModel);
    m_differences = makeConclusions("convergence.differences", tr("Where rooms differ"), m_differencesModel);
    m_statements = makeList("convergence.statements", tr("Who raised it"), m_statementsModel);
    m_statements->setItemDelegate(new StatementDelegate(m_context.theme, m_statements));
    m_raised = new QWidget(body);
    m_raisedTitle = new PlainLabel({}, PlainLabel::Look::Strong, m_raised);
    m_raisedTitle->setObjectName(u"convergence.raised"_s);
    m_raisedTitle->setWordWrap(true);
    auto* raised = new QVBoxLayout(m_raised);
    raised->setContentsMargins(0, 0, 0, 0);
    raised->setSpacing(2 * space);
    raised->addWidget(m_raisedTitle);
    raised->addWidget(m_statements, 1);
    m_raised->hide();

    auto* panel = new QVBoxLayout;
    panel->setSpacing(3 * space);
    panel->addWidget(m_conclusions);
    panel->addWidget(m_differences);
    panel->addWidget(m_raised, 1);
    panel->addStretch();
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * space);
    row->addWidget(m_table, 1);
    row->addLayout(panel);
    return body;
}

QListView* ConvergenceScreen::makeList(const char* name, const QString& called, QAbstractItemModel& model)
{
    auto* list = new QListView(this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(called);
    list->setModel(&model);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->installEventFilter(this);
    return list;
}

QListView* ConvergenceScreen::makeConclusions(const char* name, const QString& called, ConclusionsModel& model)
{
    QListView* list = makeList(name, called, model);
    list->setItemDelegate(new ConclusionDelegate(m_context.theme, list));
    // As high as its rows where there is room for them.
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    connect(list, &QListView::clicked, this, &ConvergenceScreen::showConclusion);
    connect(list, &QListView::activated, this, &ConvergenceScreen::followConclusion);
    return list;
}

void ConvergenceScreen::connectParts()
{
    connect(&m_context.workspace, &usecases::Workspace::changed, this, &ConvergenceScreen::onChanged);
    connect(&m_context.overlaps, &usecases::Overlaps::suggestionsChanged, this, &ConvergenceScreen::readAgain);
    connect(&m_context.theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConvergenceScreen::showRaised);
    connect(m_statements, &QListView::activated, this, [this](const QModelIndex& index) {
        m_context.goTo(u"board"_s, index.data(StatementsModel::IdRole).toUuid());
    });
}

void ConvergenceScreen::onChanged(const usecases::Changed& what)
{
    if (!what.touches({Entity::Point, Entity::Group, Entity::Theme, Entity::Element})) {
        return;
    }
    readAgain();
}

void ConvergenceScreen::readAgain()
{
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void ConvergenceScreen::refresh()
{
    const Meeting& meeting = m_context.workspace.meeting();
    m_model.show(meeting, m_shownBy);
    m_conclusionsModel.showShared(m_model);
    m_differencesModel.showDifferences(m_model, meeting,
                                       usecases::differencesOf(meeting, m_context.overlaps.suggestions()));
    m_conclusions->setVisible(m_conclusionsModel.rowCount() > 0);
    m_differences->setVisible(m_differencesModel.rowCount() > 0);
    const bool raised = std::any_of(m_model.lines().begin(), m_model.lines().end(),
                                    [](const ConvergenceLine& line) { return line.groups > 0; });
    m_stack->setCurrentIndex(raised ? 1 : 0);
    m_export->setEnabled(raised);
    setWidths();
    showRaised();
    m_stale = false;
}

void ConvergenceScreen::shareHeight()
{
    const int raised = m_raised->isHidden() ? 0 : m_stack->height() * raisedShare / 100;
    const int left = m_stack->height() - raised - 6 * space; // between the lists
    const int differing = m_differences->isHidden() ? 0 : m_differences->sizeHint().height();
    const int shared =
        std::min(m_conclusions->sizeHint().height(), std::max(left * sharedShare / 100, left - differing));
    // The most, never the least: the window may be made smaller.
    m_conclusions->setMaximumHeight(shared);
    m_differences->setMaximumHeight(std::min(differing, m_conclusions->isHidden() ? left : left - shared));
}

void ConvergenceScreen::setBy(By by)
{
    m_shownBy = by;
    m_by->setText(by == By::Element ? tr("By element") : tr("By theme"));
    refresh();
}

void ConvergenceScreen::setWidths()
{
    const auto groups = static_cast<int>(m_model.groups().size());
    if (groups == 0) {
        return;
    }
    const int width = m_table->viewport()->width();
    const int forGroups = (width - shareWidth) * 3 / 5 / groups;
    const int each = qBound(leastGroup, forGroups, mostGroup);
    for (int group = 0; group < groups; ++group) {
        m_table->setColumnWidth(m_model.groupColumn(group), each);
    }
    m_table->setColumnWidth(m_model.lastColumn(), shareWidth);
    m_table->setColumnWidth(0, qMax(2 * leastGroup, width - shareWidth - groups * each));
}

void ConvergenceScreen::showRaised()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    const QModelIndex index = chosen.isEmpty() ? QModelIndex() : chosen.first();
    m_statementsModel.show(m_context.workspace.meeting(), m_model.pointsAt(index));
    m_raised->setVisible(index.isValid());
    shareHeight();
    if (!index.isValid()) {
        return;
    }
    const QString label = m_model.lines().at(index.row()).label;
    const auto count = static_cast<int>(m_statementsModel.rowCount());
    m_raisedTitle->setText(count == 0 ? tr("Nobody here raised “%1”").arg(label)
                                      : tr("“%1”: %n points", nullptr, count).arg(label));
}

void ConvergenceScreen::showConclusion(const QModelIndex& index)
{
    const QString code = index.data(ConclusionsModel::RowRole).toString();
    for (int row = 0; row < m_model.rowCount() && !code.isEmpty(); ++row) {
        if (m_model.lines().at(row).code == code) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            m_table->scrollTo(m_model.index(row, 0));
        }
    }
}

void ConvergenceScreen::followConclusion(const QModelIndex& index)
{
    const QUuid shown = index.data(ConclusionsModel::ShownRole).toUuid();
    if (shown.isNull()) {
        showConclusion(index);
    } else {
        m_context.goTo(u"board"_s, shown);
    }
}

void ConvergenceScreen::leave()
{
    m_context.goTo(u"board"_s, {});
}

bool ConvergenceScreen::exportShown()
{
    const QString name = QFileInfo(m_context.workspace.path()).completeBaseName();
    const auto path =
        m_context.dialogs.fileToSave(this, tr("Export the convergence table"),
                                     tr("%1 convergence", "file name").arg(name) + u".csv"_s, tr("Table (*.csv)"));
    if (path && m_context.check(usecases::exportDocument(m_context.workspace, u"convergence"_s, *path))) {
        m_context.say(tr("The table was written to %1.").arg(QFileInfo(*path).fileName()));
    }
    return true;
}

QList<QAction*> ConvergenceScreen::commands() const
{
    return m_by->menu()->actions() + QList<QAction*>{m_board, m_export};
}

void ConvergenceScreen::entered()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConvergenceScreen::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    Screen::showEvent(event);
}

void ConvergenceScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const int panel = qBound(leastPanel, width() * panelShare / 100, mostPanel);
    m_conclusions->setFixedWidth(panel);
    m_differences->setFixedWidth(panel);
    m_raised->setFixedWidth(panel);
    shareHeight();
}

bool ConvergenceScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        setWidths();
    }
    // Esc first closes the list of who raised it, then leaves.
    if (event->type() == QEvent::ShortcutOverride && m_raised->isVisible()) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_raised->isVisible()) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            m_table->clearSelection();
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

} // namespace ui
