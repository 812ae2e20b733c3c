// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace Foyer::Testing {

/** Where a desk is killed. The numbers are arguments of the program that dies. */
enum class CrashPoint {
    None,
    BeforePrepared,
    Prepared,
    SentButNoByte,
    MidWrite,
    AnsweredNotRecorded,
    RecordedNotShown,
    WhenLooking,
    LookedNotRecorded,
    BeforeResendsLook,
    BeforeResendsRecord,
    ResendRecordedNoByte,
    MidResend,
};

struct CrashPointName {
    CrashPoint point;
    const char *name;
    bool resends; ///< of something that was sent before and is safe to be sent again
};

inline constexpr std::array crashPoints{
    CrashPointName{CrashPoint::BeforePrepared, "before Prepared", false},
    CrashPointName{CrashPoint::Prepared, "Prepared", false},
    CrashPointName{CrashPoint::SentButNoByte, "Sent but no byte", false},
    CrashPointName{CrashPoint::MidWrite, "mid-write", false},
    CrashPointName{CrashPoint::AnsweredNotRecorded, "answered but not recorded", false},
    CrashPointName{CrashPoint::RecordedNotShown, "recorded but not shown", false},
    CrashPointName{CrashPoint::WhenLooking, "when looking", false},
    CrashPointName{CrashPoint::LookedNotRecorded, "looked but not recorded", false},
    CrashPointName{CrashPoint::BeforeResendsLook, "before a resend's look", true},
    CrashPointName{CrashPoint::BeforeResendsRecord, "before a resend's record", true},
    CrashPointName{CrashPoint::ResendRecordedNoByte, "resend recorded, no byte", true},
    CrashPointName{CrashPoint::MidResend, "mid-resend", true},
};

} // namespace Foyer::Testing
