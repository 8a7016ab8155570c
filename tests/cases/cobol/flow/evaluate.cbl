       IDENTIFICATION DIVISION.
       PROGRAM-ID. TEVALUAT.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  TXT-LEN       PIC S9(9) COMP VALUE 32.
       01  TXT           PIC X(32).
       01  CV-LEN        PIC S9(9) COMP VALUE 128.
       01  CV            PIC X(128).
       01  HASH-LEN      PIC S9(9) COMP VALUE 64.
       01  HASH          PIC X(64).
       01  LEVEL-NO      PIC 9 VALUE 2.
       01  RULE-ARRAY.
           05  RULE-1    PIC X(8).
           05  RULE-2    PIC X(8) VALUE 'ONLY'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           EVALUATE LEVEL-NO
               WHEN 1 MOVE 'MD5' TO RULE-1
               WHEN 2 THRU 4 MOVE 'SHA-384' TO RULE-1
               WHEN OTHER MOVE 'SHA-1' TO RULE-1
           END-EVALUATE.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-384
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           GOBACK.
