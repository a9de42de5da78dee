// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/projector/projectorlayout.h"

namespace ui {

/// The plain dark surface that the room sees.
class ProjectorView : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorView(QWidget* parent = nullptr);

    void setContent(const ProjectorContent& content);
    [[nodiscard]] const ProjectorContent& content() const { return m_content; }
    /// \a time: what the running session has left; empty: none runs.
    void setHeader(const QString& title, const QString& time, bool late);
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const { return m_blank; }
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double textPixels() const { return m_layout.textPixels(); }

    /// \name Pages, from 0; turning past the last begins again
    /// \{
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_layout.pages().size()); }
    void turn(int by);
    /// \}

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void say();
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;
    void paintLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& ink,
                   Qt::Alignment alignment) const;
    void paintFrame(QPainter& painter);
    void paintRow(QPainter& painter, const ProjectorLayout::Row& row);
    void paintCut(QPainter& painter, double bottom);

    ProjectorContent m_content;
    QString m_title;
    QString m_time;
    bool m_late = false;
    bool m_blank = false;
    double m_zoom = 1;
    int m_page = 0;
    ProjectorLayout m_layout;
    TextCache m_cache;
    Tokens m_tokens;
};

} // namespace ui
