// SPDX-License-Identifier: MIT
#include "fixedtoken.h"

#include "laterresult.h"

#include <utility>

namespace Foyer {

FixedToken::FixedToken(QByteArray token) : m_token(std::move(token)) {}

FixedToken::~FixedToken() = default;

RequestHandle FixedToken::token(std::chrono::seconds, QObject *context, Callback<QByteArray> callback)
{
    return answerLater<QByteArray>(m_token, context, std::move(callback));
}

} // namespace Foyer
