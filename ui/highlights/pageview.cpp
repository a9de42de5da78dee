// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/pageview.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

#include "core/documents/pdf.h"
#include "core/documents/textlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal ground = 5 * space; ///< grey around the paper
constexpr qreal gap = 4 * space;    ///< between two pages
constexpr qreal leastZoom = 0.5;
constexpr qreal mostZoom = 4;

qreal marginPixels()
{
    return documents::pageMarginPoints * documents::pixelsPerPoint();
}

QSizeF paperSize()
{
    return documents::pageBody() + QSizeF(2 * marginPixels(), 2 * marginPixels());
}

QString withoutAnnex(const QString& anchor)
{
    return anchor.startsWith("annex/"_L1) ? anchor.sliced(6) : anchor;
}

} // namespace

PageView::PageView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_text(std::make_unique<QTextDocument>())
{
    setObjectName(u"highlights.page"_s);
    setAccessibleName(tr("The document, line by line"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setMinimumWidth(240);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

PageView::~PageView() = default;

void PageView::setDocument(const documents::Document& document)
{
    m_document = document;
    m_text = documents::layoutDocument(document);
    documents::paginate(*m_text);
    m_anchors.clear();
    for (const documents::Block& block : document.blocks) {
        const QString anchor = documents::anchorOf(block);
        if (!anchor.isEmpty() && !anchor.startsWith("annex"_L1)) {
            m_anchors.append(anchor);
        }
    }
    updateScrollBars();
    viewport()->update();
}

void PageView::choose(const QString& anchor)
{
    if (m_chosen == anchor) {
        return;
    }
    m_chosen = anchor;
    scrollTo(m_chosen);
    const QString words = documents::blockOf(*m_text, anchor).text();
    setAccessibleDescription(words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    viewport()->update();
}

void PageView::take(const QString& anchor)
{
    if (m_anchors.contains(anchor) && anchor != m_chosen) {
        choose(anchor);
        Q_EMIT choiceChanged(anchor);
    }
}

qreal PageView::scale() const
{
    const qreal room = viewport()->width() - 2 * ground;
    return m_zoom * qBound(0.2, room / paperSize().width(), 1.0);
}

QSizeF PageView::pageSize() const
{
    return paperSize() * scale();
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal left = qMax(ground, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const qreal top = ground + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPointF(qRound(left), qRound(top)), size};
}

QRectF PageView::chosenRect(int page) const
{
    const QTextBlock block = documents::blockOf(*m_text, m_chosen);
    if (!block.isValid()) {
        return {};
    }
    const QSizeF body = m_text->pageSize();
    QRectF rect = m_text->documentLayout()->blockBoundingRect(block);
    rect.setLeft(0);
    rect.setWidth(body.width());
    constexpr qreal air = 3;
    const QRectF sheet(0, page * body.height(), body.width(), body.height());
    const QRectF part = rect.adjusted(-2 * air, -air, 2 * air, air);
    return rect.intersects(sheet) ? part.translated(0, -sheet.top()) : QRectF();
}

QRect PageView::rectOf(const QString& anchor) const
{
    const QTextBlock block = documents::blockOf(*m_text, anchor);
    if (!block.isValid()) {
        return {};
    }
    const QRectF rect = m_text->documentLayout()->blockBoundingRect(block);
    const int page = static_cast<int>(rect.top() / m_text->pageSize().height());
    const QPointF within(marginPixels() + rect.left(),
                         marginPixels() + rect.top() - page * m_text->pageSize().height());
    return QRectF(pageRect(page).topLeft() + within * scale(), rect.size() * scale()).toRect();
}

QString PageView::anchorUnder(const QPoint& at) const
{
    for (int page = 0; page < m_text->pageCount(); ++page) {
        if (pageRect(page).contains(at)) {
            const QPointF within = (at - pageRect(page).topLeft()) / scale() - QPointF(marginPixels(), marginPixels());
            const QPointF place = within + QPointF(0, page * m_text->pageSize().height());
            const int position = m_text->documentLayout()->hitTest(place, Qt::FuzzyHit);
            return position < 0 ? QString() : withoutAnnex(documents::anchorAt(*m_text, position));
        }
    }
    return {};
}

void PageView::paintPage(QPainter& painter, int page) const
{
    const QRectF paper = pageRect(page);
    painter.setPen(QPen(QColor(0, 0, 0, m_theme.tokens().dark ? 120 : 28), 1));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(scale(), scale());
    painter.translate(marginPixels(), marginPixels());
    // Paper stays paper: light colours on it in the dark as well.
    painter.fillRect(chosenRect(page), lightTokens().tint);
    painter.setPen(Qt::black);
    documents::drawPage(painter, *m_text, page, m_document);
    painter.restore();
}

void PageView::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.background);
    QPainterPath desk;
    desk.addRoundedRect(QRectF(viewport()->rect()), radius, radius);
    painter.fillPath(desk, tokens.line);
    painter.save();
    painter.setClipPath(desk);
    for (int page = 0; page < m_text->pageCount(); ++page) {
        if (pageRect(page).intersects(QRectF(event->rect()))) {
            paintPage(painter, page);
        }
    }
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void PageView::updateScrollBars()
{
    const QSizeF size = pageSize();
    const int pages = m_text->pageCount();
    const qreal height = 2 * ground + pages * size.height() + (pages - 1) * gap;
    const qreal width = 2 * ground + size.width();
    verticalScrollBar()->setRange(0, qMax(0, qCeil(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(10 * space);
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PageView::scrollTo(const QString& anchor)
{
    const QRect rect = rectOf(anchor);
    if (rect.isNull()) {
        return;
    }
    const int air = 6 * space;
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < air) {
        bar->setValue(bar->value() + rect.top() - air);
    } else if (rect.bottom() > viewport()->height() - air) {
        bar->setValue(bar->value() + qMin(rect.top() - air, rect.bottom() - viewport()->height() + air));
    }
}

void PageView::setZoom(qreal zoom)
{
    const qreal bounded = qBound(leastZoom, zoom, mostZoom);
    if (qFuzzyCompare(bounded, m_zoom)) {
        return;
    }
    m_zoom = bounded;
    updateScrollBars();
    scrollTo(m_chosen);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    scrollTo(m_chosen);
}

void PageView::walk(int steps)
{
    const qsizetype at = m_anchors.indexOf(m_chosen);
    const qsizetype to = at < 0 ? 0 : qBound<qsizetype>(0, at + steps, m_anchors.size() - 1);
    take(m_anchors.value(to));
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const int all = static_cast<int>(m_anchors.size());
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Home:
        return walk(-all);
    case Qt::Key_End:
        return walk(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editAsked();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        take(anchorUnder(event->pos()));
    }
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && anchorUnder(event->pos()) == m_chosen) {
        Q_EMIT editAsked();
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
