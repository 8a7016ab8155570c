       IDENTIFICATION DIVISION.
       PROGRAM-ID. IAESECB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
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
       01  RULE-ARRAY    PIC X(24) VALUE 'AES     ECB     KEYIDENT'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBSYE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-encipher algorithm=AES mode=ECB
               RULE-ARRAY KEY-LEN KEY-ID PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN ICV CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           CALL 'CSNBSYD' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-decipher algorithm=AES mode=ECB
               RULE-ARRAY KEY-LEN KEY-ID PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN ICV CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           GOBACK.
