package com.bell

import android.app.Activity
import android.content.Context
import androidx.fragment.app.Fragment
import java.security.MessageDigest
import javax.crypto.spec.SecretKeySpec

class Keys(private val context: Context) {
    fun key() = SecretKeySpec(context.getString(R.string.door_key).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=literal key_bits=128
    fun other() = SecretKeySpec(context.resources.getString(R.string.door_key).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=literal
    fun missing() = SecretKeySpec(context.getString(R.string.window_key).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=file
    fun house(own: house.Context) = SecretKeySpec(own.getString(R.string.door_key).toByteArray(), "AES") // expect: java.jca.secretkeyspec key=?
}

class Doors : Activity() {
    fun sum(): MessageDigest = MessageDigest.getInstance(getString(R.string.door_sum)) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    fun second(): MessageDigest = MessageDigest.getInstance(resources.getString(R.string.door_sum)) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}

class Page : Fragment() {
    fun sum(): MessageDigest = MessageDigest.getInstance(requireContext().getString(R.string.door_sum)) // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
