       IDENTIFICATION DIVISION.
       PROGRAM-ID. IPIN.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  IN-KEY        PIC X(64).
       01  OUT-KEY       PIC X(64).
       01  IN-PROFILE    PIC X(24) VALUE '3624    NONE       F'.
       01  OUT-PROFILE.
           05  FORMAT-1  PIC X(8) VALUE 'ISO-0'.
           05  CONTROL-1 PIC X(8) VALUE 'NONE'.
           05  PAD-1     PIC X(8) VALUE SPACES.
       01  PAN           PIC X(12).
       01  BLOCK-1       PIC X(8).
       01  SEQ           PIC S9(9) COMP.
       01  BLOCK-2       PIC X(8).
       01  CHECK-LEN     PIC S9(9) COMP.
       01  PIN-DATA      PIC X(48).
       01  RULE-ARRAY    PIC X(24) VALUE 'REFORMAT'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBPTR' USING RC RS EXIT-LEN EXIT-DATA IN-KEY OUT-KEY  *> expect: cobol.icsf.pin-translate algorithm=ISO-9564-0
               IN-PROFILE PAN BLOCK-1 RULE-COUNT RULE-ARRAY OUT-PROFILE
               PAN SEQ BLOCK-2.
           MOVE 'ISO-4' TO FORMAT-1.
           CALL 'CSNBCPE' USING RC RS EXIT-LEN EXIT-DATA IN-KEY  *> expect: cobol.icsf.pin-encrypt algorithm=ISO-9564-4
               RULE-COUNT RULE-ARRAY BLOCK-1 OUT-PROFILE PAN SEQ
               BLOCK-2.
           MOVE 'IBM-PIN' TO RULE-ARRAY.
           CALL 'CSNBPGN' USING RC RS EXIT-LEN EXIT-DATA IN-KEY  *> expect: cobol.icsf.pin-generate algorithm=IBM-3624
               RULE-COUNT RULE-ARRAY CHECK-LEN PIN-DATA.
           MOVE 'VISA-PVV' TO RULE-ARRAY.
           CALL 'CSNBPVR' USING RC RS EXIT-LEN EXIT-DATA IN-KEY OUT-KEY  *> expect: cobol.icsf.pin-verify algorithm=PVV
               IN-PROFILE PAN BLOCK-1 RULE-COUNT RULE-ARRAY CHECK-LEN
               PIN-DATA.
           GOBACK.
