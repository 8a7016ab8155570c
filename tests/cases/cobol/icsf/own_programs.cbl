       IDENTIFICATION DIVISION.
       PROGRAM-ID. OWNS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  DATA-1        PIC X(8).
       01  RANDOM        PIC 9(4).
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBENC' USING DATA-1.  *> expect-none: cobol.icsf.encipher
           CALL 'CSNBDEC' USING DATA-1.  *> expect-none: cobol.icsf.decipher
           CALL 'CSNBSYE' USING DATA-1.  *> expect-none: cobol.icsf.symmetric-encipher
           CALL 'CSNBSYD' USING DATA-1.  *> expect-none: cobol.icsf.symmetric-decipher
           CALL 'CSNBOWH' USING DATA-1.  *> expect-none: cobol.icsf.hash
           CALL 'CSNBMGN' USING DATA-1.  *> expect-none: cobol.icsf.mac
           CALL 'CSNBHMG' USING DATA-1.  *> expect-none: cobol.icsf.hmac
           CALL 'CSNBRNG' USING DATA-1.  *> expect-none: cobol.icsf.random
           CALL 'CSNBRNGL' USING DATA-1.  *> expect-none: cobol.icsf.random-long
           CALL 'CSNBCKI' USING DATA-1.  *> expect-none: cobol.icsf.clear-key-import
           CALL 'CSNBCKM' USING DATA-1.  *> expect-none: cobol.icsf.multiple-clear-key-import
           CALL 'CSNBKPI' USING DATA-1.  *> expect-none: cobol.icsf.key-part-import
           CALL 'CSNBKGN' USING DATA-1.  *> expect-none: cobol.icsf.key-generate
           CALL 'CSNBPTR' USING DATA-1.  *> expect-none: cobol.icsf.pin-translate
           CALL 'CSNBCPE' USING DATA-1.  *> expect-none: cobol.icsf.pin-encrypt
           CALL 'CSNBPGN' USING DATA-1.  *> expect-none: cobol.icsf.pin-generate
           CALL 'CSNBPVR' USING DATA-1.  *> expect-none: cobol.icsf.pin-verify
           CALL 'CSNDPKB' USING DATA-1.  *> expect-none: cobol.icsf.pka-token-build
           CALL 'CSNDDSG' USING DATA-1.  *> expect-none: cobol.icsf.signature-generate
           CALL 'CSNDDSV' USING DATA-1.  *> expect-none: cobol.icsf.signature-verify
           CALL 'CSNDPKE' USING DATA-1.  *> expect-none: cobol.icsf.pka-encrypt
           CALL 'CSNDPKD' USING DATA-1.  *> expect-none: cobol.icsf.pka-decrypt
           COMPUTE RANDOM = RANDOM + 1.  *> expect-none: cobol.intrinsic.random
           GOBACK.
       END PROGRAM OWNS.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBENC.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBENC.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBDEC.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBDEC.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBSYE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBSYE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBSYD.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBSYD.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBOWH.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBOWH.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBMGN.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBMGN.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBHMG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBHMG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBRNG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBRNG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBRNGL.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBRNGL.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBCKI.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBCKI.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBCKM.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBCKM.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBKPI.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBKPI.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBKGN.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBKGN.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBPTR.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBPTR.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBCPE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBCPE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBPGN.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBPGN.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNBPVR.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNBPVR.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNDPKB.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNDPKB.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNDDSG.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNDDSG.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNDDSV.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNDDSV.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNDPKE.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNDPKE.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CSNDPKD.
       DATA DIVISION.
       LINKAGE SECTION.
       01  LK-1          PIC X(8).
       PROCEDURE DIVISION USING LK-1.
           MOVE SPACES TO LK-1.
           GOBACK.
       END PROGRAM CSNDPKD.
