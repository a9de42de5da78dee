// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "core/documents/tree.h"
#include "core/domain/id.h"
#include "ui/screen/screen.h"

class QComboBox;
class QListView;
class QPushButton;

namespace ui {

class LineEditor;
class OutlineDelegate;
class OutlineModel;
class PageHeader;
class PageView;
class PlainLabel;
class ProvenancePanel;

/// The Highlights document as it will be exported: outline, pages, and where the chosen line comes from.
class HighlightsScreen : public Screen
{
    Q_OBJECT

public:
    explicit HighlightsScreen(Context& context, QWidget* parent = nullptr);
    ~HighlightsScreen() override;

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    void reveal(const QUuid& id) override;
    void entered() override;
    bool exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeHeader();
    QWidget* makeOutline();
    QWidget* makeMiddle();
    QWidget* makeSide();
    void listen();

    void refresh();
    void refreshIfDirty();
    void showDocument(const documents::Document& document);
    void showAdoption();
    void choose(const QString& anchor);
    void showChosen();
    void showLine(const QString& anchor);
    void showParagraph(const QString& anchor);
    void followInOutline(const QString& anchor);
    [[nodiscard]] QUuid idOf(const QString& anchor) const;
    [[nodiscard]] QString textOf(const QString& anchor) const;

    void edit();
    void leaveEditor();
    void save(const QString& text);
    void restore();
    void exportAs(const QString& suffix, const QString& filter);

    documents::Document m_document;
    OutlineModel* m_outline;
    PageHeader* m_header;
    OutlineDelegate* m_outlineCards = nullptr;
    QListView* m_outlineView = nullptr;
    QWidget* m_banner = nullptr;
    PlainLabel* m_bannerText = nullptr;
    PageView* m_page = nullptr;
    QWidget* m_side = nullptr;
    PlainLabel* m_sideTitle = nullptr;
    PlainLabel* m_sideNote = nullptr;
    LineEditor* m_editor = nullptr;
    QPushButton* m_editButton = nullptr;
    ProvenancePanel* m_provenance = nullptr;
    QComboBox* m_language = nullptr;
    QAction* m_exportMenu = nullptr;
    QAction* m_exportWord = nullptr;
    QAction* m_exportPdf = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_goToVote = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    domain::RecommendationId m_line;   ///< the chosen line, wherever it moves; null: a paragraph is chosen
    domain::RecommendationId m_edited; ///< the line whose wording is being edited
    QTimer m_soon;
    bool m_dirty = true;
};

} // namespace ui
