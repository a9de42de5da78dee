// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "ui/projector/projectorcontent.h"

namespace ui {

/// What the projector says besides what it is given, in the screen's language.
struct ProjectorWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProjectorWords)

public:
    static QString withRemark(const QString& text, const QString& remark);
    static QString header(const QString& meeting, const QString& session);
    static QString page(int number, int of);
    static QString blank();
    /// The content for whoever cannot see it.
    static QString inWords(const ProjectorContent& content);
};

} // namespace ui
