       IDENTIFICATION DIVISION.
       PROGRAM-ID. IHANDEDB.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  KEY-LEN       PIC S9(9) COMP VALUE 64.
       01  KEY-ID        PIC X(64) VALUE LOW-VALUES.
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
       01  KEY-FORM      PIC X(4) VALUE 'OP'.
       01  KEY-LENGTH    PIC X(8) VALUE 'SINGLE'.
       01  TYPE-1        PIC X(8) VALUE 'DATA'.
       01  KEK-1         PIC X(64).
       01  DIGEST-1      PIC X(64) VALUE LOW-VALUES.
       01  RULE-ARRAY    PIC X(24) VALUE 'AES     CBC     KEYIDENT'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBSYE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-encipher key=zero
               RULE-ARRAY KEY-LEN KEY-ID PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN ICV CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           CALL 'CSNBKGN' USING RC RS EXIT-LEN EXIT-DATA KEY-FORM  *> expect: cobol.icsf.key-generate algorithm=DES
               KEY-LENGTH TYPE-1 TYPE-1 KEK-1 KEK-1 KEY-ID DIGEST-1.
           CALL 'CSNBSYE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-encipher key=secure-random
               RULE-ARRAY KEY-LEN KEY-ID PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN ICV CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           MOVE LOW-VALUES TO DIGEST-1.
           MOVE 'SHA-256' TO RULE-ARRAY.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-256
               RULE-ARRAY TXT-LEN TXT CV-LEN CV ENC-LEN DIGEST-1.
           MOVE 'AES     CBC     KEYIDENT' TO RULE-ARRAY.
           CALL 'CSNBSYE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.symmetric-encipher algorithm=AES key=?
               RULE-ARRAY KEY-LEN DIGEST-1 PARM-LEN PARMS BLOCK-SIZE
               ICV-LEN ICV CV-LEN CV TXT-LEN TXT ENC-LEN ENC
               PARM-LEN PARMS.
           GOBACK.
