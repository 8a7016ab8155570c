       IDENTIFICATION DIVISION.
       PROGRAM-ID. CALLER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ALG           PIC X(8) VALUE 'SHA-1'.
       01  CHOSEN        PIC X(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'HASHER' USING ALG.
           CALL 'CHOOSER' USING CHOSEN.
           CALL 'HASHER' USING CHOSEN.
           GOBACK.
       END PROGRAM CALLER.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. HASHER.
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
       01  RULE-ARRAY.
           05  RULE-1    PIC X(8).
           05  RULE-2    PIC X(8) VALUE 'ONLY'.
       LINKAGE SECTION.
       01  LK-ALG        PIC X(8).
       PROCEDURE DIVISION USING LK-ALG.
       MAIN-PARA.
           MOVE LK-ALG TO RULE-1.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-1; expect: cobol.icsf.hash algorithm=SHA-512
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           GOBACK.
       END PROGRAM HASHER.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CHOOSER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  BEST          PIC X(8) VALUE 'SHA-512'.
       LINKAGE SECTION.
       01  LK-ALG        PIC X(8).
       PROCEDURE DIVISION USING LK-ALG.
       MAIN-PARA.
           MOVE BEST TO LK-ALG.
           GOBACK.
       END PROGRAM CHOOSER.
