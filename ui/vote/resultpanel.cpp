// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/resultpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/style/theme.h"
#include "ui/vote/countsview.h"
#include "ui/vote/resultchart.h"
#include "ui/vote/votewords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// A dot in the colour of the bars that count hands.
class Dot : public QWidget
{
public:
    Dot(const ResultChart& chart, const FigureColumn& column, QWidget* parent)
        : QWidget(parent)
        , m_chart(chart)
        , m_column(column)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_chart.colourOf(m_column));
        painter.drawEllipse(rect());
    }

private:
    const ResultChart& m_chart;
    FigureColumn m_column;
};

} // namespace

ResultPanel::ResultPanel(QAction* asTable, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_asTable(asTable)
    , m_model(RoundModel::Use::Reading)
    , m_headline(new PlainLabel({}, PlainLabel::Look::Strong))
    , m_cut(new PlainLabel({}, PlainLabel::Look::Warning))
    , m_legend(new QWidget(this))
    , m_legendRow(new QHBoxLayout(m_legend))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ResultChart(theme))
    , m_table(new CountsView(m_model, theme))
{
    m_table->setObjectName(u"vote.resultTable"_s);
    m_table->setAccessibleName(tr("Result of the vote, as a table"));
    m_cut->setObjectName(u"vote.cut"_s);
    m_legendRow->setContentsMargins({});
    m_legendRow->setSpacing(2 * space);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"vote.chartScroll"_s);
    scroll->setAccessibleName(tr("Chart of the result"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    auto* tablePage = new QWidget;
    auto* tableColumn = new QVBoxLayout(tablePage);
    tableColumn->setContentsMargins({});
    tableColumn->addWidget(m_table, 1);
    tableColumn->addWidget(m_cut);
    m_stack->addWidget(scroll);
    m_stack->addWidget(tablePage);

    QPushButton* toggle = makeActionButton(asTable, false, this);
    toggle->setProperty("flat", true);
    auto* top = new QHBoxLayout;
    top->setSpacing(3 * space);
    top->addWidget(m_headline);
    top->addStretch();
    top->addWidget(toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addLayout(top);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    connect(asTable, &QAction::toggled, this, &ResultPanel::choose);
    choose();
}

void ResultPanel::choose()
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(m_asTable->isChecked() ? 1 : 0);
    if (hadFocus) {
        enter();
    }
}

void ResultPanel::enter()
{
    if (m_asTable->isChecked()) {
        m_table->setFocus();
    } else {
        m_chart->setFocus();
    }
}

void ResultPanel::show(const domain::Meeting& meeting, const domain::Round& round)
{
    const RoundFigures figures = figuresOfResult(meeting, round);
    const QString cut = VoteWords::cut(figures, round);
    m_headline->setText(VoteWords::chartHeadline(round.method));
    m_chart->show(figures, cut);
    m_chart->setAccessibleDescription(VoteWords::chartInWords(figures, cut));
    m_model.show(figures);
    m_cut->setText(cut);
    m_cut->setVisible(!cut.isEmpty());
    showLegend(figures.columns);
}

void ResultPanel::showLegend(const QList<FigureColumn>& columns)
{
    if (columns == m_legendOf) {
        return;
    }
    m_legendOf = columns;
    while (QLayoutItem* item = m_legendRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FigureColumn& column : columns) {
        QWidget* mark = column.group.id.isNull() ? static_cast<QWidget*>(new Dot(*m_chart, column, m_legend))
                                                 : new GroupMark(column.group, m_theme, 18, m_legend);
        m_legendRow->addWidget(mark);
        m_legendRow->addWidget(new PlainLabel(column.name, PlainLabel::Look::Small, m_legend));
        m_legendRow->addSpacing(2 * space);
    }
    m_legendRow->addStretch();
}

} // namespace ui
