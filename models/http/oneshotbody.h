// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Foyer {

/**
 * A request body that can be read once. Qt repeats a POST by itself when a connection ends without an answer; it
 * rewinds the body for that. This one refuses, so Qt gives up with ContentReSendError instead.
 *
 * It is also the witness for "not sent": Qt asks for the body only after the connection stands (for TLS: after the
 * peer was verified) and the headers are written. While wasRead() is false, no complete request can have left, and
 * after seal() none ever will. wasRead() does not mean that anything arrived.
 *
 * Sequential on purpose: a device with random access may be mapped or rewound behind our back.
 */
class OneShotBody final : public QIODevice {
public:
    OneShotBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] bool wasRead() const { return m_position > 0; }
    /** From now on there is nothing to read. To be called before wasRead() is believed for good. */
    void seal() { m_sealed = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override;
    /** Rewinding what nobody has read is harmless: a kept connection that turns out dead may be replaced. */
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_sealed = false;
};

} // namespace Foyer
