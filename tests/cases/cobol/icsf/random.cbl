       IDENTIFICATION DIVISION.
       PROGRAM-ID. IRANDOM.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  FORM          PIC X(8) VALUE 'RANDOM'.
       01  NUMBER-1      PIC X(8).
       01  SEED-LEN      PIC S9(9) COMP VALUE 0.
       01  SEED          PIC X(8).
       01  LONG-LEN      PIC S9(9) COMP VALUE 16.
       01  LONG-1        PIC X(16).
       01  KEY-LEN       PIC S9(9) COMP VALUE 64.
       01  KEY-ID        PIC X(64).
       01  PARM-LEN      PIC S9(9) COMP VALUE 0.
       01  PARMS         PIC X(8).
       01  BLOCK-SIZE    PIC S9(9) COMP VALUE 16.
       01  ICV-LEN       PIC S9(9) COMP VALUE 16.
       01  ICV           PIC X(16).
       01  CV-LEN        PIC S9(9) COMP VALUE 32.
       01  CV            PIC X(32).
       01  TXT-LEN       PIC S9(9) COMP VALUE 32.
       01  TXT           PIC X(32).
       01  ENC-LEN       PIC S9(9) COMP VALUE 32.
       01  ENC           PIC X(32).
       01  RULE-ARRAY    PIC X(24) VALUE 'AES     CBC     KEY-CLR '.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBRNG' USING RC RS EXIT-LEN EXIT-DATA FORM NUMBER-1.  *> expect: cobol.icsf.random generator=secure
           CALL 'CSNBRNGL' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.random-long generator=secure
               FORM SEED-LEN SEED LONG-LEN LONG-1.
           CALL 'CSNBSYE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-encipher algorithm=AES key=secure-random
               RULE-ARRAY KEY-LEN LONG-1 PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN LONG-1 CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           GOBACK.
