// SPDX-License-Identifier: Apache-2.0
import CVectorscan
import CMarkGFM
import Yams
import Crypto
