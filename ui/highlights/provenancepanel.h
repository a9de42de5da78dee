// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <optional>

#include "ui/highlights/provenance.h"
#include "ui/style/theme.h"

class QVBoxLayout;

namespace ui {

/// How the chosen line was adopted, the points it was drafted from and the wordings it had.
class ProvenancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProvenancePanel(const Theme& theme, QWidget* parent = nullptr);

    /// Nothing: no line is chosen.
    void show(const std::optional<Provenance>& provenance);

Q_SIGNALS:
    void pointAsked(const domain::PointId& id);

private:
    void addAdoption(const Provenance& provenance);
    void addSources(const Provenance& provenance);
    void addWordings(const Provenance& provenance);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::optional<Provenance> m_shown;
};

} // namespace ui
