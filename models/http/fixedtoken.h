// SPDX-License-Identifier: MIT
#pragma once

#include "tokensource.h"

namespace Foyer {

/** A key that signs every call in by itself (HTTP Basic): there is nothing to ask for, and nothing runs out. */
class FixedToken final : public TokenSource {
public:
    explicit FixedToken(QByteArray token);
    ~FixedToken() override;

    RequestHandle token(std::chrono::seconds remaining, QObject *context, Callback<QByteArray> callback) override;
    /** Nothing: there is no other. The call that is tried once more says that the key is refused. */
    void forget(const QByteArray &) override {}

private:
    const QByteArray m_token;
};

} // namespace Foyer
