// SPDX-License-Identifier: MIT
// The models are in one file each; this one is where moc's part of their common header is compiled.
#include "placemodels.h"

#include "moc_placemodels.cpp"
