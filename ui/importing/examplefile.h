// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/importing.h"

namespace ui {

/// The name under which an example of such a table is offered, e.g. "participants.csv".
QString exampleName(usecases::ImportKind kind);

/// A table of that kind with two rows, as a spreadsheet opens it without a question.
QByteArray exampleTable(usecases::ImportKind kind);

} // namespace ui
