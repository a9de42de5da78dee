// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Highlights screen is put together, and its export.

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/usecases/highlights.h"
#include "ui/highlights/highlightsscreen.h"
#include "ui/highlights/lineeditor.h"
#include "ui/highlights/outlinedelegate.h"
#include "ui/highlights/pageview.h"
#include "ui/highlights/provenancepanel.h"
#include "ui/models/outlinemodel.h"
#include "ui/screen/dialogs.h"
#include "ui/screen/writing.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int roomForHeadings = 1100; ///< below this width the outline shows numbers alone
constexpr int outlineWidth = 240;
constexpr int narrowOutlineWidth = 48;
constexpr int sideWidth = 300;
constexpr int narrowSideWidth = 250;
constexpr qreal zoomStep = 1.2;

QAction* makeAction(QObject* parent, const QString& name, const QString& text)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

/// A file name of the document's title, without what a file system may refuse.
QString fileNameOf(const QString& title, const QString& suffix)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = title.left(100);
    name.replace(refused, u" "_s);
    return name.simplified() + u'.' + suffix;
}

} // namespace

HighlightsScreen::HighlightsScreen(Context& context, QWidget* parent)
    : Screen(u"highlights"_s, context, parent)
    , m_outline(new OutlineModel(this))
    , m_header(new PageHeader(tr("Highlights document"), this))
{
    makeActions();
    makeHeader();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * space);
    row->addWidget(makeOutline());
    row->addWidget(makeMiddle(), 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    setFocusProxy(m_page);
    listen();
    offerToWriters(context, {m_edit, m_editor->saveAction(), m_editor->restoreAction(), m_goToVote}, this);
}

void HighlightsScreen::makeActions()
{
    m_exportWord = makeAction(this, u"highlights.exportWord"_s, tr("Export as a Word document (.docx)"));
    connect(m_exportWord, &QAction::triggered, this, &HighlightsScreen::exportShown);
    m_exportPdf = makeAction(this, u"highlights.exportPdf"_s, tr("Export as PDF"));
    connect(m_exportPdf, &QAction::triggered, this, [this] { exportAs(u"pdf"_s, tr("PDF documents (*.pdf)")); });
    auto* menu = new QMenu(this);
    menu->setObjectName(u"highlights.exportFormats"_s);
    menu->addActions({m_exportWord, m_exportPdf});
    m_exportMenu = makeAction(this, u"highlights.exportMenu"_s, tr("Export"));
    m_exportMenu->setMenu(menu);

    m_edit = makeAction(this, u"highlights.edit"_s, tr("Edit the wording"));
    m_edit->setShortcut(Qt::Key_F2);
    connect(m_edit, &QAction::triggered, this, &HighlightsScreen::edit);
    m_goToVote = makeAction(this, u"highlights.goToVote"_s, tr("Go to the vote"));
    connect(m_goToVote, &QAction::triggered, this, [this] { m_context.goTo(u"vote"_s, {}); });
    m_zoomIn = makeAction(this, u"highlights.zoomIn"_s, tr("Show the document larger"));
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_page->setZoom(m_page->zoom() * zoomStep); });
    m_zoomOut = makeAction(this, u"highlights.zoomOut"_s, tr("Show the document smaller"));
    m_zoomOut->setShortcut(Qt::CTRL | Qt::Key_Minus);
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_page->setZoom(m_page->zoom() / zoomStep); });
    addActions({m_edit, m_zoomIn, m_zoomOut});
}

void HighlightsScreen::makeHeader()
{
    m_language = new QComboBox;
    m_language->setObjectName(u"highlights.language"_s);
    m_language->setAccessibleName(tr("Language of the document"));
    m_language->addItem(tr("Language: English"), u"en"_s);
    m_language->addItem(tr("Language: French"), u"fr"_s);
    m_header->addWidget(m_language);
    QPushButton* button = m_header->addButton(m_exportMenu, true);
    button->setObjectName(u"highlights.export"_s);
}

QWidget* HighlightsScreen::makeOutline()
{
    m_outlineCards = new OutlineDelegate(m_context.theme, this);
    m_outlineView = new QListView;
    m_outlineView->setObjectName(u"highlights.outline"_s);
    m_outlineView->setAccessibleName(tr("Paragraphs of the document"));
    m_outlineView->setModel(m_outline);
    m_outlineView->setItemDelegate(m_outlineCards);
    m_outlineView->setResizeMode(QListView::Adjust);
    m_outlineView->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_outlineView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outlineView->setFrameShape(QFrame::NoFrame);
    m_outlineView->setMouseTracking(true);
    m_outlineView->setFixedWidth(outlineWidth);
    connect(&m_context.theme, &Theme::changed, m_outlineView->viewport(), qOverload<>(&QWidget::update));
    return m_outlineView;
}

QWidget* HighlightsScreen::makeMiddle()
{
    auto* middle = new QWidget;
    middle->setObjectName(u"highlights.middle"_s);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    m_banner = new QWidget;
    m_banner->setObjectName(u"highlights.banner"_s);
    m_banner->setProperty("card", true);
    m_banner->setAttribute(Qt::WA_StyledBackground);
    m_bannerText = new PlainLabel({}, PlainLabel::Look::Warning);
    m_bannerText->setObjectName(u"highlights.bannerText"_s);
    m_bannerText->setWordWrap(true);
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(3 * space, space, space, space);
    row->addWidget(m_bannerText, 1);
    QPushButton* button = makeActionButton(m_goToVote, false, m_banner);
    button->setProperty("link", true);
    row->addWidget(button);
    m_page = new PageView(m_context.theme);
    column->addWidget(m_banner);
    column->addWidget(m_page, 1);
    return middle;
}

QWidget* HighlightsScreen::makeSide()
{
    m_side = new QWidget;
    m_side->setObjectName(u"highlights.side"_s);
    m_side->setFixedWidth(sideWidth);
    m_sideTitle = new PlainLabel({}, PlainLabel::Look::Strong);
    m_sideTitle->setObjectName(u"highlights.lineTitle"_s);
    m_sideTitle->setWordWrap(true);
    m_sideNote = new PlainLabel({}, PlainLabel::Look::Muted);
    m_sideNote->setObjectName(u"highlights.lineNote"_s);
    m_sideNote->setWordWrap(true);
    m_editor = new LineEditor(m_context.workspace);
    m_provenance = new ProvenancePanel(m_context.theme);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"highlights.provenanceArea"_s);
    scroll->setAccessibleName(tr("Sources and wordings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(m_provenance);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_sideTitle);
    column->addWidget(m_sideNote);
    column->addWidget(m_editor);
    m_editButton = makeActionButton(m_edit, false, m_side);
    column->addWidget(m_editButton, 0, Qt::AlignLeft);
    column->addWidget(scroll, 1);
    return m_side;
}

void HighlightsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const bool narrow = width() < roomForHeadings;
    m_outlineCards->setNarrow(narrow);
    m_outlineView->setFixedWidth(narrow ? narrowOutlineWidth : outlineWidth);
    m_outlineView->doItemsLayout();
    m_side->setFixedWidth(narrow ? narrowSideWidth : sideWidth);
}

bool HighlightsScreen::exportShown()
{
    exportAs(u"docx"_s, tr("Word documents (*.docx)"));
    return true;
}

void HighlightsScreen::exportAs(const QString& suffix, const QString& filter)
{
    refreshIfDirty();
    const QString title = m_document.title.isEmpty() ? tr("Highlights") : m_document.title;
    auto path =
        m_context.dialogs.fileToSave(this, tr("Export the Highlights document"), fileNameOf(title, suffix), filter);
    if (!path) {
        return;
    }
    if (QFileInfo(*path).suffix().isEmpty()) {
        *path += u'.' + suffix;
    }
    const auto done = usecases::Highlights(m_context.workspace).exportTo(*path, m_language->currentData().toString());
    if (m_context.check(done)) {
        m_context.say(tr("Written to %1.").arg(*path));
    }
}

} // namespace ui
