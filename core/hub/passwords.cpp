#include "core/hub/passwords.h"
namespace hub {
bool Passwords::keep(const ConnectionLine&) { return false; }
domain::Result<ConnectionLine> Passwords::complete(const ConnectionLine& line)
{
    return line.password.isEmpty() ? domain::Result<ConnectionLine>(domain::fail(domain::ErrorCode::PasswordMissing, {line.host})) : line;
}
}
