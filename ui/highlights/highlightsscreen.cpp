// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/highlightsscreen.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QPushButton>

#include "core/documents/numbering.h"
#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/highlights.h"
#include "ui/highlights/lineeditor.h"
#include "ui/highlights/pageview.h"
#include "ui/highlights/provenance.h"
#include "ui/highlights/provenancepanel.h"
#include "ui/models/foldedtext.h"
#include "ui/models/outlinemodel.h"
#include "ui/screen/writing.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

QString sectionOf(const QString& anchor)
{
    return anchor.section(u'/', 0, 0);
}

bool isItem(const QString& anchor)
{
    return anchor.contains(u'/');
}

int itemsOf(const documents::Document& document, const QString& section)
{
    int items = 0;
    for (const documents::Block& block : document.blocks) {
        items += documents::anchorOf(block).startsWith(section + u'/') ? 1 : 0;
    }
    return items;
}

} // namespace

HighlightsScreen::~HighlightsScreen() = default;

QList<QAction*> HighlightsScreen::commands() const
{
    return {m_exportWord, m_exportPdf, m_edit,   m_editor->saveAction(), m_editor->restoreAction(),
            m_goToVote,   m_zoomIn,    m_zoomOut};
}

void HighlightsScreen::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &HighlightsScreen::refreshIfDirty);
    connect(&m_context.workspace, &usecases::Workspace::changed, this, [this](const usecases::Changed& what) {
        if (what.touches({Entity::Meeting, Entity::Body, Entity::Participant, Entity::Group, Entity::Point,
                          Entity::Recommendation, Entity::Round, Entity::Outcome, Entity::Paragraph})) {
            m_dirty = true;
            m_soon.start();
        }
    });
    connect(m_page, &PageView::choiceChanged, this, &HighlightsScreen::choose);
    connect(m_page, &PageView::editAsked, this, &HighlightsScreen::edit);
    connect(m_outlineView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const QString anchor = current.data(OutlineModel::AnchorRole).toString();
                if (!anchor.isEmpty() && anchor != sectionOf(m_page->chosen())) {
                    choose(anchor);
                }
            });
    connect(m_outlineView, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index.data(OutlineModel::AnchorRole).toString()); });
    connect(m_outlineView, &QListView::activated, this, &HighlightsScreen::edit);
    connect(m_editor, &LineEditor::saveAsked, this, &HighlightsScreen::save);
    connect(m_editor, &LineEditor::restoreAsked, this, &HighlightsScreen::restore);
    connect(m_editor, &LineEditor::left, this, &HighlightsScreen::leaveEditor);
    connect(m_provenance, &ProvenancePanel::pointAsked, this,
            [this](const PointId& id) { m_context.goTo(u"board"_s, id.uuid()); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &HighlightsScreen::refresh);
}

void HighlightsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    refreshIfDirty();
}

void HighlightsScreen::entered()
{
    m_page->setFocus(Qt::OtherFocusReason);
}

void HighlightsScreen::refreshIfDirty()
{
    if (m_dirty && isVisible()) {
        refresh();
    }
}

void HighlightsScreen::refresh()
{
    m_dirty = false;
    const auto document = usecases::Highlights(m_context.workspace).compose(m_language->currentData().toString());
    if (!m_context.check(document)) {
        return;
    }
    if (!(*document == m_document)) {
        showDocument(*document);
    }
    QString anchor = m_line.isNull() ? m_page->chosen() : anchorOfLine(m_context.workspace.meeting(), m_line);
    if (!m_page->anchors().contains(anchor)) {
        const QString section = sectionOf(m_page->chosen());
        const QStringList others{u"priorities/0"_s, u"priorities"_s, m_page->anchors().value(0)};
        anchor = m_page->anchors().contains(section) ? section : QString();
        for (const QString& other : others) {
            anchor = anchor.isEmpty() && m_page->anchors().contains(other) ? other : anchor;
        }
    }
    choose(anchor);
}

void HighlightsScreen::showDocument(const documents::Document& document)
{
    m_document = document;
    m_page->setDocument(document);
    QList<OutlineRow> rows;
    for (const documents::OutlineEntry& entry : document.outline) {
        if (!entry.number.isEmpty()) {
            rows.append({entry.anchor, entry.number, entry.heading});
        }
    }
    m_outline->setRows(rows);
    showAdoption();
    m_header->setSubtitle(tr("%1 · %2 · %3", "numbers of paragraphs, priorities and follow-up highlights")
                              .arg(tr("%n paragraphs", nullptr, static_cast<int>(rows.size())),
                                   tr("%n priorities", nullptr, itemsOf(document, u"priorities"_s)),
                                   tr("%n follow-up highlights", nullptr, itemsOf(document, u"followup"_s))));
}

void HighlightsScreen::showAdoption()
{
    const bool priorities = m_document.prioritiesAdopted;
    const bool followUp = m_document.followUpAdopted;
    m_header->setBadge(priorities && followUp ? tr("Adopted") : tr("Draft"));
    m_banner->setVisible(!priorities || !followUp);
    m_goToVote->setVisible(!priorities || !followUp);
    if (!priorities && !followUp) {
        m_bannerText->setText(tr("The priorities and the follow-up highlights are not adopted yet."));
    } else {
        m_bannerText->setText(priorities ? tr("The follow-up highlights are not adopted yet.")
                                         : tr("The priorities are not adopted yet."));
    }
}

void HighlightsScreen::choose(const QString& anchor)
{
    const auto line = lineAt(m_context.workspace.meeting(), anchor);
    m_line = line ? line->line.id : RecommendationId();
    if (m_edited != m_line) {
        m_edited = {};
    }
    m_page->choose(anchor);
    followInOutline(anchor);
    showChosen();
}

void HighlightsScreen::followInOutline(const QString& anchor)
{
    const int row = m_outline->rowOf(sectionOf(anchor));
    const QModelIndex wanted = row < 0 ? QModelIndex() : m_outline->index(row);
    if (m_outlineView->currentIndex() != wanted) {
        m_outlineView->setCurrentIndex(wanted);
    }
}

void HighlightsScreen::showChosen()
{
    const QString anchor = m_page->chosen();
    if (!m_line.isNull()) {
        showLine(anchor);
    } else {
        m_provenance->show(std::nullopt);
        showParagraph(anchor);
    }
    m_sideNote->setVisible(!m_sideNote->text().isEmpty());
}

void HighlightsScreen::showLine(const QString& anchor)
{
    const auto line = lineAt(m_context.workspace.meeting(), anchor);
    const QString reference = documents::referenceOf(m_document, anchor);
    const auto provenance = provenanceOf(m_context.workspace, *line, reference);
    if (m_context.check(provenance)) {
        m_provenance->show(*provenance);
    }
    m_sideTitle->setText(tr("Where %1 comes from").arg(reference));
    m_sideNote->setText({});
    const QString place = u"wording/"_s + m_line.toText();
    m_editor->open({place, line->line.text, {}, false, false});
    m_editor->setVisible(mayWrite(m_context) && (m_edited == m_line || m_editor->isChanged()));
    m_edit->setText(tr("Edit the wording"));
    m_edit->setEnabled(true);
    m_editButton->setVisible(mayWrite(m_context) && m_editor->isHidden());
}

void HighlightsScreen::showParagraph(const QString& anchor)
{
    QString heading;
    for (const documents::OutlineEntry& entry : m_document.outline) {
        if (entry.anchor == sectionOf(anchor)) {
            heading = entry.number.isEmpty() ? entry.heading
                                             : tr("%1. %2", "paragraph and heading").arg(entry.number, entry.heading);
        }
    }
    m_sideTitle->setText(heading);
    const bool editable = mayWrite(m_context) && !anchor.isEmpty() && !isItem(anchor);
    m_sideNote->setText(isItem(anchor) ? tr("This item is one of the partnerships in the details of the meeting.")
                                       : QString());
    const bool isOwn = paragraphOfKey(m_context.workspace.meeting(), anchor) != nullptr;
    const QString note = isOwn ? tr("This wording stands in place of the template’s, in every language.")
                               : tr("This is the template’s wording. Yours will stand in every language.");
    m_editor->open(editable ? EditedText{u"paragraph/"_s + anchor, textOf(anchor), note, true, isOwn} : EditedText());
    m_editor->setVisible(editable);
    m_edit->setText(tr("Edit the paragraph"));
    m_edit->setEnabled(editable);
    m_editButton->hide();
}

QString HighlightsScreen::textOf(const QString& anchor) const
{
    for (const documents::Block& block : m_document.blocks) {
        if (documents::anchorOf(block) == anchor) {
            return documents::plainText(block);
        }
    }
    return {};
}

void HighlightsScreen::edit()
{
    if (!m_edit->isEnabled()) {
        return;
    }
    m_edited = m_line;
    m_editor->show();
    m_editButton->hide();
    m_editor->edit();
}

void HighlightsScreen::leaveEditor()
{
    m_edited = {};
    m_page->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void HighlightsScreen::save(const QString& text)
{
    const Done done = m_line.isNull() ? usecases::Highlights(m_context.workspace).editParagraph(m_page->chosen(), text)
                                      : usecases::Board(m_context.workspace).reword(m_line, text);
    if (m_context.check(done)) {
        m_editor->settle();
        m_edited = {};
        m_page->setFocus(Qt::OtherFocusReason);
        refresh();
    }
}

void HighlightsScreen::restore()
{
    const QString key = m_page->chosen();
    const bool isOwn = paragraphOfKey(m_context.workspace.meeting(), key) != nullptr;
    if (!isOwn || m_context.check(usecases::Highlights(m_context.workspace).restoreParagraph(key))) {
        m_editor->settle();
        refresh();
    }
}

QUuid HighlightsScreen::idOf(const QString& anchor) const
{
    const auto line = lineAt(m_context.workspace.meeting(), anchor);
    return line ? line->line.id.uuid()
                : QUuid::createUuidV5(m_context.workspace.meeting().details.id.uuid(), u"highlights/"_s + anchor);
}

QList<Found> HighlightsScreen::find(const QString& text, int limit) const
{
    const QStringList words = foldedWords(text);
    QList<Found> found;
    for (const documents::Block& block : m_document.blocks) {
        const QString anchor = documents::anchorOf(block);
        const QString said = documents::plainText(block);
        const bool canBeChosen = m_page->anchors().contains(anchor);
        if (found.size() < limit && canBeChosen && !words.isEmpty() && holdsAll(foldedText(said), words)) {
            const QString reference = documents::referenceOf(m_document, anchor);
            found.append(
                {said, reference.isEmpty() ? tr("Highlights document") : tr("Highlights document, %1").arg(reference),
                 idOf(anchor)});
        }
    }
    return found;
}

void HighlightsScreen::reveal(const QUuid& id)
{
    if (m_dirty) {
        refresh();
    }
    for (const QString& anchor : m_page->anchors()) {
        if (idOf(anchor) == id) {
            choose(anchor);
            return;
        }
    }
}

} // namespace ui
