// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "ui/highlights/provenance.h"
#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// A point that a line was drafted from; clicking it goes there.
class SourceCard : public QAbstractButton
{
    Q_OBJECT

public:
    SourceCard(const SourcePoint& source, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] domain::PointId point() const { return m_source.id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString placeAndTime() const;

    SourcePoint m_source;
    const Theme& m_theme;
    mutable TextCache m_texts;
};

/// "10 Oct 11:43"
QString whenWord(const QDateTime& utc);

} // namespace ui
