       IDENTIFICATION DIVISION.
       PROGRAM-ID. ICLEARKE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  TOKEN-LEN     PIC S9(9) COMP VALUE 64.
       01  TOKEN         PIC X(64).
       01  CLEAR-LEN     PIC S9(9) COMP VALUE 16.
       01  CLEAR-KEY     PIC X(16)
           VALUE X'000102030405060708090A0B0C0D0E0F'.
       01  SMALL-KEY     PIC X(8) VALUE X'1122334455667788'.
       01  RULE-ARRAY    PIC X(24) VALUE 'AES'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBCKI' USING RC RS EXIT-LEN EXIT-DATA SMALL-KEY TOKEN.  *> expect: cobol.icsf.clear-key-import algorithm=DES key=literal
           CALL 'CSNBCKM' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.multiple-clear-key-import algorithm=AES key=literal key_bits=128
               RULE-ARRAY CLEAR-LEN CLEAR-KEY TOKEN-LEN TOKEN.
           MOVE 'FIRST' TO RULE-ARRAY.
           CALL 'CSNBKPI' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.key-part-import key=literal
               RULE-ARRAY CLEAR-KEY TOKEN.
           CALL 'CSNBRNG' USING RC RS EXIT-LEN EXIT-DATA
               RULE-ARRAY CLEAR-KEY.
           CALL 'CSNBKPI' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.key-part-import key=secure-random
               RULE-ARRAY CLEAR-KEY TOKEN.
           GOBACK.
